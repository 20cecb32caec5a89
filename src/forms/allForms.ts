/** The forms that come with the program, checked when it starts. */
import { type Form, formSchema } from './formSchema';
import { generic } from './generic';
import { guizhouDepartment } from './guizhouDepartment';
import { guizhouProject } from './guizhouProject';
import { hebeiProject } from './hebeiProject';
import { hebeiQuarterly } from './hebeiQuarterly';

export const genericForm: Form = formSchema.parse(generic);

/** Known forms; `generic` is what remains and not among them. */
export const knownForms: readonly Form[] = [hebeiProject, hebeiQuarterly, guizhouProject, guizhouDepartment].map((form) =>
  formSchema.parse(form),
);
