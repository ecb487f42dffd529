import { formerProvinces, formerUnitName, unitName, type Unit } from '../domain/place.ts';
import type { PlaceReading } from '../language/find-places.ts';
import type { Succession } from '../language/place-index.ts';

/** How a name of a place was understood, in one sentence or two, with what else goes by the name. */
export function sayReading(reading: PlaceReading): string {
  switch (reading.kind) {
    case 'unit':
      return sayUnit(reading);
    case 'former':
      return sayFormer(reading);
    case 'district':
      return sayDistrict(reading);
    case 'province':
      return sayProvince(reading);
  }
}

function sayUnit({ said, units, others, shorter }: PlaceReading): string {
  const [unit] = units;
  if (!unit) return '';
  const where = `địa bàn tỉnh ${formerProvinces[unit.former]} cũ`;
  return (
    [`Hiểu “${said}” là ${coded(unit)}, ${where}.`, ...others.map(sayOther)].join(' ') +
    notNow(shorter)
  );
}

function sayFormer({ said, units, successions, namesake }: PlaceReading): string {
  const became = Map.groupBy(successions, ({ former }) =>
    formerUnitName({ ...former, isPart: false }),
  );
  const parts = [...became].map(([former, found]) => {
    const today = [...new Set(found.map(({ unit }) => unitName(unit)))];
    return `${former} nay thuộc ${today.join(' và ')}${found.length > 1 ? ' (mỗi nơi một phần)' : ''}`;
  });
  const several =
    units.length > 1 ? ' Hãy chọn xã, phường hiện nay nếu câu trả lời khác nhau.' : '';
  return `Hiểu “${said}” là đơn vị cũ: ${parts.join('; ')}.${several}${notNow(namesake)}`;
}

function sayDistrict({ said, units, namesake }: PlaceReading): string {
  const known =
    units.length > 0
      ? `kho chỉ biết một phần xã, phường lập từ đó: ${units.map(unitName).join(', ')}`
      : 'kho không có danh sách xã, phường lập từ đó';
  return `“${said}” là cấp huyện, không còn tổ chức; ${known}.${notNow(namesake)}`;
}

function sayProvince({ said, namesake }: PlaceReading): string {
  const other = namesake ? ` Nếu là ${coded(namesake)}, hãy ghi “${unitName(namesake)}”.` : '';
  return `Hiểu “${said}” là địa bàn tỉnh ${said.replace(/^tỉnh\s+/iu, '')} cũ.${other}`;
}

function sayOther({ former, unit }: Succession): string {
  const name = formerUnitName(former);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} nay thuộc ${unitName(unit)}.`;
}

function coded(unit: Unit): string {
  return `${unitName(unit)} (mã ${unit.code})`;
}

function notNow(namesake: Unit | undefined): string {
  return namesake ? ` Không phải ${unitName(namesake)} hiện nay (mã ${namesake.code}).` : '';
}
