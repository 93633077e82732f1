//! `/v3/parking/reminders/application/query`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/parking/reminders/application/query`
pub struct Query(pub(crate) Node);

impl Query {
    /// 查询停车场进件申请单 (partner)
    ///
    /// `GET /v3/parking/reminders/application/query`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::parking::reminders::application::query::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .parking_lot_audit_no("PLA202604230001")
    ///     .out_parking_lot_id("lot_sz_tencent_001");
    /// let answer = client.v3().parking().reminders().application().query().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/parking/reminders/application/query", rest)
    }
}

/// 查询停车场进件申请单
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/parking/reminders/application/query");

    enumeration! {
        /// 审核状态
        AuditStatus {
            AUDIT_STATUS_UNKNOWN = "AUDIT_STATUS_UNKNOWN",
            AUDIT_STATUS_PENDING = "AUDIT_STATUS_PENDING",
            AUDIT_STATUS_WITHDRAWN = "AUDIT_STATUS_WITHDRAWN",
            AUDIT_STATUS_APPROVED = "AUDIT_STATUS_APPROVED",
            AUDIT_STATUS_REJECTED = "AUDIT_STATUS_REJECTED",
        }
    }

    enumeration! {
        /// 停车场类型
        ParkingLotType {
            PARKING_LOT_TYPE_UNKNOWN = "PARKING_LOT_TYPE_UNKNOWN",
            PARKING_LOT_TYPE_BUSINESS_DISTRICT = "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
            PARKING_LOT_TYPE_OFFICE_BUILDING = "PARKING_LOT_TYPE_OFFICE_BUILDING",
            PARKING_LOT_TYPE_TRANSPORTATION_HUB = "PARKING_LOT_TYPE_TRANSPORTATION_HUB",
            PARKING_LOT_TYPE_RESIDENTIAL_AREA = "PARKING_LOT_TYPE_RESIDENTIAL_AREA",
            PARKING_LOT_TYPE_PARK_AREA = "PARKING_LOT_TYPE_PARK_AREA",
            PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY = "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY",
        }
    }

    enumeration! {
        /// 收费规则类型
        RuleType {
            CHARGING_RULE_UNKNOWN = "CHARGING_RULE_UNKNOWN",
            CHARGING_RULE_FIXED_INTERVAL = "CHARGING_RULE_FIXED_INTERVAL",
            CHARGING_RULE_SEGMENT = "CHARGING_RULE_SEGMENT",
            CHARGING_RULE_PER_ENTRY = "CHARGING_RULE_PER_ENTRY",
        }
    }

    enumeration! {
        /// 收费金额限制类型
        FeeLimitType {
            FEE_LIMIT_UNKNOWN = "FEE_LIMIT_UNKNOWN",
            FEE_LIMIT_AGGREGATE = "FEE_LIMIT_AGGREGATE",
            FEE_LIMIT_SINGLE = "FEE_LIMIT_SINGLE",
        }
    }

    enumeration! {
        /// 计费周期类型
        DailyLimitType {
            DAILY_LIMIT_UNKNOWN = "DAILY_LIMIT_UNKNOWN",
            DAILY_LIMIT_ROLLING_24H = "DAILY_LIMIT_ROLLING_24H",
            DAILY_LIMIT_CALENDAR_DAY = "DAILY_LIMIT_CALENDAR_DAY",
        }
    }

    enumeration! {
        /// 不满一小时取整方式
        TimeRoundingType {
            TIME_ROUND_UNKNOWN = "TIME_ROUND_UNKNOWN",
            TIME_ROUND_DOWN = "TIME_ROUND_DOWN",
            TIME_ROUND_UP = "TIME_ROUND_UP",
        }
    }

    enumeration! {
        /// 节假日模式
        HolidayMode {
            HOLIDAY_MODE_UNKNOWN = "HOLIDAY_MODE_UNKNOWN",
            HOLIDAY_MODE_LEGAL_MODY = "HOLIDAY_MODE_LEGAL_MODY",
            HOLIDAY_MODE_CALENDAR_MODY = "HOLIDAY_MODE_CALENDAR_MODY",
            HOLIDAY_MODE_FINANCIAL_MODY = "HOLIDAY_MODE_FINANCIAL_MODY",
        }
    }

    enumeration! {
        /// 累计限额模式
        AggregateLimitMode {
            AGGREGATE_LIMIT_MODE_UNKNOWN = "AGGREGATE_LIMIT_MODE_UNKNOWN",
            AGGREGATE_LIMIT_MODE_NORMAL = "AGGREGATE_LIMIT_MODE_NORMAL",
            AGGREGATE_LIMIT_MODE_MIN = "AGGREGATE_LIMIT_MODE_MIN",
        }
    }

    enumeration! {
        /// 首次计费时间模式
        FirstChargeTimeMode {
            FIRST_CHARGE_TIME_MODE_UNKNOWN = "FIRST_CHARGE_TIME_MODE_UNKNOWN",
            FIRST_CHARGE_TIME_MODE_ENTER = "FIRST_CHARGE_TIME_MODE_ENTER",
            FIRST_CHARGE_TIME_MODE_AFTER_FREE = "FIRST_CHARGE_TIME_MODE_AFTER_FREE",
        }
    }

    enumeration! {
        /// 日期类型
        DayType {
            DAY_TYPE_UNKNOWN = "DAY_TYPE_UNKNOWN",
            DAY_TYPE_WEEKDAY = "DAY_TYPE_WEEKDAY",
            DAY_TYPE_HOLIDAY = "DAY_TYPE_HOLIDAY",
            DAY_TYPE_ALL_DAY = "DAY_TYPE_ALL_DAY",
        }
    }

    enumeration! {
        /// 车辆类型
        VehicleType {
            VEHICLE_TYPE_UNKNOWN = "VEHICLE_TYPE_UNKNOWN",
            VEHICLE_TYPE_SMALL = "VEHICLE_TYPE_SMALL",
            VEHICLE_TYPE_LARGE = "VEHICLE_TYPE_LARGE",
            VEHICLE_TYPE_EXTRA_LARGE = "VEHICLE_TYPE_EXTRA_LARGE",
            VEHICLE_TYPE_ALL_TYPE = "VEHICLE_TYPE_ALL_TYPE",
        }
    }

    enumeration! {
        /// 车牌类型
        PlateType {
            PLATE_TYPE_UNKNOWN = "PLATE_TYPE_UNKNOWN",
            PLATE_TYPE_TEMPORARY = "PLATE_TYPE_TEMPORARY",
            PLATE_TYPE_MONTHLY = "PLATE_TYPE_MONTHLY",
            PLATE_TYPE_FREE = "PLATE_TYPE_FREE",
            PLATE_TYPE_PREPAID = "PLATE_TYPE_PREPAID",
            PLATE_TYPE_OTHERS = "PLATE_TYPE_OTHERS",
        }
    }

    enumeration! {
        /// 免费时段收取模式
        FreePeriodChargingMode {
            FREE_PERIOD_CHARGING_UNKNOWN = "FREE_PERIOD_CHARGING_UNKNOWN",
            FREE_PERIOD_CHARGING_ONCE_PER_ENTRY = "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
            FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS = "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS",
            FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY = "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY",
            FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION = "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION",
        }
    }

    enumeration! {
        /// 免费时段计算方式
        FreePeriodCalculationMode {
            FREE_PERIOD_CAL_UNKNOWN = "FREE_PERIOD_CAL_UNKNOWN",
            FREE_PERIOD_CAL_CONCURRENT_START = "FREE_PERIOD_CAL_CONCURRENT_START",
            FREE_PERIOD_CAL_SEQUENTIAL_START = "FREE_PERIOD_CAL_SEQUENTIAL_START",
        }
    }

    enumeration! {
        /// 首段收费模式
        FirstDurationMode {
            FIRST_DURATION_MODE_UNKNOWN = "FIRST_DURATION_MODE_UNKNOWN",
            FIRST_DURATION_MODE_ONLY_FIRST_DURATION = "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
            FIRST_DURATION_MODE_EVERY_FIRST_DURATION = "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
        }
    }

    enumeration! {
        /// 收费模式
        ChargeMode {
            UNKNOWN = "UNKNOWN",
            INTERVAL = "INTERVAL",
            ONE_TIME = "ONE_TIME",
        }
    }

    /// 查询停车场进件申请单：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("parking_lot_audit_no"), required::<String>("out_parking_lot_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 停车场进件审核单号（必填）
        pub fn parking_lot_audit_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("parking_lot_audit_no", value.into()))
        }

        /// 商户停车场ID（必填）
        pub fn out_parking_lot_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_parking_lot_id", value.into()))
        }
    }

    /// 查询停车场进件申请单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `application`
        pub application: Option<Application>,
        /// 微信停车场ID
        pub wx_parking_lot_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("application", &mut self.application),
                1 => Named("wx_parking_lot_id", &mut self.wx_parking_lot_id),
                _ => return None,
            })
        }
    }

    /// `Application`
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Application {
        /// 停车场进件审核单号
        pub parking_lot_audit_no: Option<String>,
        /// 审核状态
        pub audit_status: Option<Enumeration<AuditStatus>>,
        /// 提交时间
        pub submit_time: Option<i64>,
        /// `parking_lot`
        pub parking_lot: Option<ParkingLot>,
        /// `audit_comment`
        pub audit_comment: Option<AuditComment>,
    }

    impl Message for Application {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("parking_lot_audit_no", &mut self.parking_lot_audit_no),
                1 => Named("audit_status", &mut self.audit_status),
                2 => Named("submit_time", &mut self.submit_time),
                3 => Named("parking_lot", &mut self.parking_lot),
                4 => Named("audit_comment", &mut self.audit_comment),
                _ => return None,
            })
        }
    }

    /// `ParkingLot`
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ParkingLot {
        /// 停车场名称
        pub parking_lot_name: Option<String>,
        /// 商户停车场ID
        pub out_parking_lot_id: Option<String>,
        /// 停车场地址
        pub parking_lot_address: Option<String>,
        /// 停车场经度
        pub longitude: Option<String>,
        /// 停车场纬度
        pub latitude: Option<String>,
        /// 停车场类型
        pub parking_lot_type: Option<Enumeration<ParkingLotType>>,
        /// 客服联系电话
        pub phone_number: Option<String>,
        /// 收费告示牌url
        pub parking_sign_url: Option<String>,
        /// 停车场优惠文案
        pub notification_text_list: Option<Vec<String>>,
        /// 商家支付小程序appid
        pub payment_mini_prog_appid: Option<String>,
        /// 商家支付路径
        pub payment_path: Option<String>,
        /// 商家停车订单小程序appid
        pub parking_order_mini_prog_appid: Option<String>,
        /// 商家停车订单路径
        pub parking_order_path: Option<String>,
        /// `charging_rule`
        pub charging_rule: Option<ChargingRule>,
    }

    impl Message for ParkingLot {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("parking_lot_name", &mut self.parking_lot_name),
                1 => Named("out_parking_lot_id", &mut self.out_parking_lot_id),
                2 => Named("parking_lot_address", &mut self.parking_lot_address),
                3 => Named("longitude", &mut self.longitude),
                4 => Named("latitude", &mut self.latitude),
                5 => Named("parking_lot_type", &mut self.parking_lot_type),
                6 => Named("phone_number", &mut self.phone_number),
                7 => Named("parking_sign_url", &mut self.parking_sign_url),
                8 => Named("notification_text_list", &mut self.notification_text_list),
                9 => Named("payment_mini_prog_appid", &mut self.payment_mini_prog_appid),
                10 => Named("payment_path", &mut self.payment_path),
                11 => {
                    Named("parking_order_mini_prog_appid", &mut self.parking_order_mini_prog_appid)
                }
                12 => Named("parking_order_path", &mut self.parking_order_path),
                13 => Named("charging_rule", &mut self.charging_rule),
                _ => return None,
            })
        }
    }

    /// `AuditComment`
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AuditComment {
        /// `fields`
        pub fields: Option<Vec<Fields>>,
        /// 改进建议
        pub recommendation: Option<String>,
    }

    impl Message for AuditComment {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("fields", &mut self.fields),
                1 => Named("recommendation", &mut self.recommendation),
                _ => return None,
            })
        }
    }

    /// `ChargingRule`
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ChargingRule {
        /// 收费规则类型
        pub rule_type: Option<Enumeration<RuleType>>,
        /// 收费金额限制类型
        pub fee_limit_type: Option<Enumeration<FeeLimitType>>,
        /// 计费周期类型
        pub daily_limit_type: Option<Enumeration<DailyLimitType>>,
        /// 不满一小时取整方式
        pub time_rounding_type: Option<Enumeration<TimeRoundingType>>,
        /// 入场免费时间
        pub free_entry_duration: Option<i64>,
        /// 出场免费时间
        pub free_exit_duration: Option<i64>,
        /// `fixed_interval_rule`
        pub fixed_interval_rule: Option<Vec<FixedIntervalRule>>,
        /// `duration_segment_rule`
        pub duration_segment_rule: Option<Vec<DurationSegmentRule>>,
        /// `pre_entry_rule`
        pub pre_entry_rule: Option<Vec<PreEntryRule>>,
        /// 节假日模式
        pub holiday_mode: Option<Enumeration<HolidayMode>>,
        /// 累计限额模式
        pub aggregate_limit_mode: Option<Enumeration<AggregateLimitMode>>,
        /// 首次计费时间模式
        pub first_charge_time_mode: Option<Enumeration<FirstChargeTimeMode>>,
    }

    impl Message for ChargingRule {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("rule_type", &mut self.rule_type),
                1 => Named("fee_limit_type", &mut self.fee_limit_type),
                2 => Named("daily_limit_type", &mut self.daily_limit_type),
                3 => Named("time_rounding_type", &mut self.time_rounding_type),
                4 => Named("free_entry_duration", &mut self.free_entry_duration),
                5 => Named("free_exit_duration", &mut self.free_exit_duration),
                6 => Named("fixed_interval_rule", &mut self.fixed_interval_rule),
                7 => Named("duration_segment_rule", &mut self.duration_segment_rule),
                8 => Named("pre_entry_rule", &mut self.pre_entry_rule),
                9 => Named("holiday_mode", &mut self.holiday_mode),
                10 => Named("aggregate_limit_mode", &mut self.aggregate_limit_mode),
                11 => Named("first_charge_time_mode", &mut self.first_charge_time_mode),
                _ => return None,
            })
        }
    }

    /// `Fields`
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Fields {
        /// 字段名
        pub field: Option<String>,
        /// 审核意见
        pub comment: Option<String>,
    }

    impl Message for Fields {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("field", &mut self.field),
                1 => Named("comment", &mut self.comment),
                _ => return None,
            })
        }
    }

    /// `FixedIntervalRule`
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FixedIntervalRule {
        /// 日期类型
        pub day_type: Option<Enumeration<DayType>>,
        /// 时段开始时间
        pub start_time: Option<String>,
        /// 时段结束时间
        pub end_time: Option<String>,
        /// 车辆类型
        pub vehicle_type: Option<Enumeration<VehicleType>>,
        /// 车牌类型
        pub plate_type: Option<Enumeration<PlateType>>,
        /// 首段收费时长
        pub first_duration: Option<i64>,
        /// 首段收费金额，单位为分
        pub first_amount: Option<Fen>,
        /// 间隔收费时长
        pub interval_duration: Option<i64>,
        /// 间隔收费金额，单位为分
        pub interval_amount: Option<Fen>,
        /// 间隔时段收费封顶，单位为分
        pub interval_max_amount: Option<Fen>,
        /// 单日最大收款金额，单位为分
        pub max_fee_per_day: Option<Fen>,
        /// 免费时段收取模式
        pub free_period_charging_mode: Option<Enumeration<FreePeriodChargingMode>>,
        /// 免费时段计算方式
        pub free_period_calculation_mode: Option<Enumeration<FreePeriodCalculationMode>>,
        /// 新能源是否免停
        pub is_green_vehicle_free_parking: Option<bool>,
        /// 首段收费模式
        pub first_duration_mode: Option<Enumeration<FirstDurationMode>>,
    }

    impl Message for FixedIntervalRule {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("day_type", &mut self.day_type),
                1 => Named("start_time", &mut self.start_time),
                2 => Named("end_time", &mut self.end_time),
                3 => Named("vehicle_type", &mut self.vehicle_type),
                4 => Named("plate_type", &mut self.plate_type),
                5 => Named("first_duration", &mut self.first_duration),
                6 => Named("first_amount", &mut self.first_amount),
                7 => Named("interval_duration", &mut self.interval_duration),
                8 => Named("interval_amount", &mut self.interval_amount),
                9 => Named("interval_max_amount", &mut self.interval_max_amount),
                10 => Named("max_fee_per_day", &mut self.max_fee_per_day),
                11 => Named("free_period_charging_mode", &mut self.free_period_charging_mode),
                12 => Named("free_period_calculation_mode", &mut self.free_period_calculation_mode),
                13 => {
                    Named("is_green_vehicle_free_parking", &mut self.is_green_vehicle_free_parking)
                }
                14 => Named("first_duration_mode", &mut self.first_duration_mode),
                _ => return None,
            })
        }
    }

    /// `DurationSegmentRule`
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DurationSegmentRule {
        /// 日期类型
        pub day_type: Option<Enumeration<DayType>>,
        /// 时段开始时间
        pub start_time: Option<String>,
        /// 时段结束时间
        pub end_time: Option<String>,
        /// 车辆类型
        pub vehicle_type: Option<Enumeration<VehicleType>>,
        /// 车牌类型
        pub plate_type: Option<Enumeration<PlateType>>,
        /// 收费模式
        pub charge_mode: Option<Enumeration<ChargeMode>>,
        /// 停车时长起始
        pub duration_from: Option<i64>,
        /// 停车时长结束
        pub duration_to: Option<i64>,
        /// 固定收费金额，单位为分
        pub fixed_amount: Option<Fen>,
        /// 间隔时段
        pub interval_min: Option<i64>,
        /// 间隔收费金额，单位为分
        pub interval_amount: Option<Fen>,
        /// 间隔时段收费封顶，单位为分
        pub interval_max_amount: Option<Fen>,
        /// 单日最大收款金额，单位为分
        pub max_fee_per_day: Option<Fen>,
    }

    impl Message for DurationSegmentRule {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("day_type", &mut self.day_type),
                1 => Named("start_time", &mut self.start_time),
                2 => Named("end_time", &mut self.end_time),
                3 => Named("vehicle_type", &mut self.vehicle_type),
                4 => Named("plate_type", &mut self.plate_type),
                5 => Named("charge_mode", &mut self.charge_mode),
                6 => Named("duration_from", &mut self.duration_from),
                7 => Named("duration_to", &mut self.duration_to),
                8 => Named("fixed_amount", &mut self.fixed_amount),
                9 => Named("interval_min", &mut self.interval_min),
                10 => Named("interval_amount", &mut self.interval_amount),
                11 => Named("interval_max_amount", &mut self.interval_max_amount),
                12 => Named("max_fee_per_day", &mut self.max_fee_per_day),
                _ => return None,
            })
        }
    }

    /// `PreEntryRule`
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PreEntryRule {
        /// 日期类型
        pub day_type: Option<Enumeration<DayType>>,
        /// 时段开始时间
        pub start_time: Option<String>,
        /// 时段结束时间
        pub end_time: Option<String>,
        /// 车辆类型
        pub vehicle_type: Option<Enumeration<VehicleType>>,
        /// 车牌类型
        pub plate_type: Option<Enumeration<PlateType>>,
        /// 收费金额，单位为分
        pub amount: Option<Fen>,
        /// 单日最大收款金额，单位为分
        pub max_fee_per_day: Option<Fen>,
    }

    impl Message for PreEntryRule {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("day_type", &mut self.day_type),
                1 => Named("start_time", &mut self.start_time),
                2 => Named("end_time", &mut self.end_time),
                3 => Named("vehicle_type", &mut self.vehicle_type),
                4 => Named("plate_type", &mut self.plate_type),
                5 => Named("amount", &mut self.amount),
                6 => Named("max_fee_per_day", &mut self.max_fee_per_day),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(
        Response,
        Application,
        ParkingLot,
        AuditComment,
        ChargingRule,
        Fields,
        FixedIntervalRule,
        DurationSegmentRule,
        PreEntryRule
    );
}
