//! 查询停车场进件申请单 · Query a car park application
//!
//! `/v3/parking/reminders/application/query`

/// 查询停车场进件申请单 · Query a car park application
///
/// `/v3/parking/reminders/application/query`
#[derive(Clone)]
pub struct Query {
    pub(crate) node: crate::chain::Node,
}

impl Query {
    /// 查询停车场进件申请单 · Query a car park application
    ///
    /// `GET /v3/parking/reminders/application/query`
    ///
    /// 服务商按审核单号或商户停车场ID查询进件申请，返回申请单和微信停车场ID。模式：服务商。
    ///
    /// Queries a car park application by review number or the merchant's car park ID and returns the WeChat car park ID. Mode: partner.
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
    #[doc(alias(
        "查询停车场进件申请单",
        "Query a car park application",
        "停车缴费服务",
        "query",
        "application/query"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/parking/reminders/application/query", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/application/query")
    }
}

/// 查询停车场进件申请单 · Query a car park application
pub mod get {

    enumeration! {
        /// 审核状态 · Review status
        AuditStatus {
            /// `AUDIT_STATUS_UNKNOWN`: 状态未知 · Unknown state
            AUDIT_STATUS_UNKNOWN = "AUDIT_STATUS_UNKNOWN",
            /// `AUDIT_STATUS_PENDING`: 待审核 · Waiting for review
            AUDIT_STATUS_PENDING = "AUDIT_STATUS_PENDING",
            /// `AUDIT_STATUS_WITHDRAWN`: 已撤回 · Withdrawn
            AUDIT_STATUS_WITHDRAWN = "AUDIT_STATUS_WITHDRAWN",
            /// `AUDIT_STATUS_APPROVED`: 审核通过 · Approved
            AUDIT_STATUS_APPROVED = "AUDIT_STATUS_APPROVED",
            /// `AUDIT_STATUS_REJECTED`: 审核驳回 · Rejected
            AUDIT_STATUS_REJECTED = "AUDIT_STATUS_REJECTED",
        }
    }

    enumeration! {
        /// 停车场类型 · Parking lot type
        ParkingLotType {
            /// `PARKING_LOT_TYPE_UNKNOWN`: 未知 · Unknown
            PARKING_LOT_TYPE_UNKNOWN = "PARKING_LOT_TYPE_UNKNOWN",
            /// `PARKING_LOT_TYPE_BUSINESS_DISTRICT`: 商业区 · Business district
            PARKING_LOT_TYPE_BUSINESS_DISTRICT = "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
            /// `PARKING_LOT_TYPE_OFFICE_BUILDING`: 写字楼 · Office building
            PARKING_LOT_TYPE_OFFICE_BUILDING = "PARKING_LOT_TYPE_OFFICE_BUILDING",
            /// `PARKING_LOT_TYPE_TRANSPORTATION_HUB`: 交通枢纽 · Transport hub
            PARKING_LOT_TYPE_TRANSPORTATION_HUB = "PARKING_LOT_TYPE_TRANSPORTATION_HUB",
            /// `PARKING_LOT_TYPE_RESIDENTIAL_AREA`: 住宅区 · Residential area
            PARKING_LOT_TYPE_RESIDENTIAL_AREA = "PARKING_LOT_TYPE_RESIDENTIAL_AREA",
            /// `PARKING_LOT_TYPE_PARK_AREA`: 公园景区 · Park
            PARKING_LOT_TYPE_PARK_AREA = "PARKING_LOT_TYPE_PARK_AREA",
            /// `PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY`: 其他公共设施 · Other public facility
            PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY = "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY",
        }
    }

    enumeration! {
        /// 收费规则类型 · Fee rule type
        RuleType {
            /// `CHARGING_RULE_UNKNOWN`: 未知 · Unknown
            CHARGING_RULE_UNKNOWN = "CHARGING_RULE_UNKNOWN",
            /// `CHARGING_RULE_FIXED_INTERVAL`: 固定间隔收费 · By fixed intervals
            CHARGING_RULE_FIXED_INTERVAL = "CHARGING_RULE_FIXED_INTERVAL",
            /// `CHARGING_RULE_SEGMENT`: 分段收费 · By segments
            CHARGING_RULE_SEGMENT = "CHARGING_RULE_SEGMENT",
            /// `CHARGING_RULE_PER_ENTRY`: 按次收费 · By entry
            CHARGING_RULE_PER_ENTRY = "CHARGING_RULE_PER_ENTRY",
        }
    }

    enumeration! {
        /// 收费金额限制类型 · Fee limit type
        FeeLimitType {
            /// `FEE_LIMIT_UNKNOWN`: 未知 · Unknown
            FEE_LIMIT_UNKNOWN = "FEE_LIMIT_UNKNOWN",
            /// `FEE_LIMIT_AGGREGATE`: 累计限额 · Limit of the total
            FEE_LIMIT_AGGREGATE = "FEE_LIMIT_AGGREGATE",
            /// `FEE_LIMIT_SINGLE`: 单次限额 · Limit of a single stay
            FEE_LIMIT_SINGLE = "FEE_LIMIT_SINGLE",
        }
    }

    enumeration! {
        /// 计费周期类型 · Billing period type
        DailyLimitType {
            /// `DAILY_LIMIT_UNKNOWN`: 未知 · Unknown
            DAILY_LIMIT_UNKNOWN = "DAILY_LIMIT_UNKNOWN",
            /// `DAILY_LIMIT_ROLLING_24H`: 每 24 小时 · Every 24 hours
            DAILY_LIMIT_ROLLING_24H = "DAILY_LIMIT_ROLLING_24H",
            /// `DAILY_LIMIT_CALENDAR_DAY`: 每个自然日 · Every calendar day
            DAILY_LIMIT_CALENDAR_DAY = "DAILY_LIMIT_CALENDAR_DAY",
        }
    }

    enumeration! {
        /// 不满一小时取整方式 · Part-hour rounding method
        TimeRoundingType {
            /// `TIME_ROUND_UNKNOWN`: 未知 · Unknown
            TIME_ROUND_UNKNOWN = "TIME_ROUND_UNKNOWN",
            /// `TIME_ROUND_DOWN`: 向下取整 · Rounded down
            TIME_ROUND_DOWN = "TIME_ROUND_DOWN",
            /// `TIME_ROUND_UP`: 向上取整 · Rounded up
            TIME_ROUND_UP = "TIME_ROUND_UP",
        }
    }

    enumeration! {
        /// 节假日模式 · Holiday mode
        HolidayMode {
            /// `HOLIDAY_MODE_UNKNOWN`: 未知 · Unknown
            HOLIDAY_MODE_UNKNOWN = "HOLIDAY_MODE_UNKNOWN",
            /// `HOLIDAY_MODE_LEGAL_MODY`: 法定节假日 · Public holidays
            HOLIDAY_MODE_LEGAL_MODY = "HOLIDAY_MODE_LEGAL_MODY",
            /// `HOLIDAY_MODE_CALENDAR_MODY`: 按日历 · By calendar
            HOLIDAY_MODE_CALENDAR_MODY = "HOLIDAY_MODE_CALENDAR_MODY",
            /// `HOLIDAY_MODE_FINANCIAL_MODY`: 按金融节假日 · Bank holidays
            HOLIDAY_MODE_FINANCIAL_MODY = "HOLIDAY_MODE_FINANCIAL_MODY",
        }
    }

    enumeration! {
        /// 累计限额模式 · Aggregate limit mode
        AggregateLimitMode {
            /// `AGGREGATE_LIMIT_MODE_UNKNOWN`: 未知 · Unknown
            AGGREGATE_LIMIT_MODE_UNKNOWN = "AGGREGATE_LIMIT_MODE_UNKNOWN",
            /// `AGGREGATE_LIMIT_MODE_NORMAL`: 累计收费有上限 · The total fee has a limit
            AGGREGATE_LIMIT_MODE_NORMAL = "AGGREGATE_LIMIT_MODE_NORMAL",
            /// `AGGREGATE_LIMIT_MODE_MIN`: 取最低的限额 · The lowest limit applies
            AGGREGATE_LIMIT_MODE_MIN = "AGGREGATE_LIMIT_MODE_MIN",
        }
    }

    enumeration! {
        /// 首次计费时间模式 · First charge time mode
        FirstChargeTimeMode {
            /// `FIRST_CHARGE_TIME_MODE_UNKNOWN`: 未知 · Unknown
            FIRST_CHARGE_TIME_MODE_UNKNOWN = "FIRST_CHARGE_TIME_MODE_UNKNOWN",
            /// `FIRST_CHARGE_TIME_MODE_ENTER`: 从入场开始计费 · Charged from entry
            FIRST_CHARGE_TIME_MODE_ENTER = "FIRST_CHARGE_TIME_MODE_ENTER",
            /// `FIRST_CHARGE_TIME_MODE_AFTER_FREE`: 免费时长后开始计费 · Charged after the free time
            FIRST_CHARGE_TIME_MODE_AFTER_FREE = "FIRST_CHARGE_TIME_MODE_AFTER_FREE",
        }
    }

    enumeration! {
        /// 日期类型 · Day type
        DayType {
            /// `DAY_TYPE_UNKNOWN`: 未知 · Unknown
            DAY_TYPE_UNKNOWN = "DAY_TYPE_UNKNOWN",
            /// `DAY_TYPE_WEEKDAY`: 工作日 · Working days
            DAY_TYPE_WEEKDAY = "DAY_TYPE_WEEKDAY",
            /// `DAY_TYPE_HOLIDAY`: 节假日 · Holidays
            DAY_TYPE_HOLIDAY = "DAY_TYPE_HOLIDAY",
            /// `DAY_TYPE_ALL_DAY`: 每天 · Every day
            DAY_TYPE_ALL_DAY = "DAY_TYPE_ALL_DAY",
        }
    }

    enumeration! {
        /// 车辆类型 · Vehicle type
        VehicleType {
            /// `VEHICLE_TYPE_UNKNOWN`: 未知 · Unknown
            VEHICLE_TYPE_UNKNOWN = "VEHICLE_TYPE_UNKNOWN",
            /// `VEHICLE_TYPE_SMALL`: 小型车 · Small vehicle
            VEHICLE_TYPE_SMALL = "VEHICLE_TYPE_SMALL",
            /// `VEHICLE_TYPE_LARGE`: 大型车 · Large vehicle
            VEHICLE_TYPE_LARGE = "VEHICLE_TYPE_LARGE",
            /// `VEHICLE_TYPE_EXTRA_LARGE`: 超大型车 · Extra-large vehicle
            VEHICLE_TYPE_EXTRA_LARGE = "VEHICLE_TYPE_EXTRA_LARGE",
            /// `VEHICLE_TYPE_ALL_TYPE`: 所有车型 · All vehicles
            VEHICLE_TYPE_ALL_TYPE = "VEHICLE_TYPE_ALL_TYPE",
        }
    }

    enumeration! {
        /// 车牌类型 · Licence plate type
        PlateType {
            /// `PLATE_TYPE_UNKNOWN`: 未知 · Unknown
            PLATE_TYPE_UNKNOWN = "PLATE_TYPE_UNKNOWN",
            /// `PLATE_TYPE_TEMPORARY`: 临时车 · Occasional visitor
            PLATE_TYPE_TEMPORARY = "PLATE_TYPE_TEMPORARY",
            /// `PLATE_TYPE_MONTHLY`: 月卡车 · Monthly pass
            PLATE_TYPE_MONTHLY = "PLATE_TYPE_MONTHLY",
            /// `PLATE_TYPE_FREE`: 免费车 · Free of charge
            PLATE_TYPE_FREE = "PLATE_TYPE_FREE",
            /// `PLATE_TYPE_PREPAID`: 储值车 · Prepaid
            PLATE_TYPE_PREPAID = "PLATE_TYPE_PREPAID",
            /// `PLATE_TYPE_OTHERS`: 其他 · Others
            PLATE_TYPE_OTHERS = "PLATE_TYPE_OTHERS",
        }
    }

    enumeration! {
        /// 免费时段收取模式 · Free period charging mode
        FreePeriodChargingMode {
            /// `FREE_PERIOD_CHARGING_UNKNOWN`: 未知 · Unknown
            FREE_PERIOD_CHARGING_UNKNOWN = "FREE_PERIOD_CHARGING_UNKNOWN",
            /// `FREE_PERIOD_CHARGING_ONCE_PER_ENTRY`: 每次入场免费一次 · Once per entry
            FREE_PERIOD_CHARGING_ONCE_PER_ENTRY = "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
            /// `FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS`: 每 24 小时免费一次 · Once per 24 hours
            FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS = "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS",
            /// `FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY`: 每个自然日免费一次 · Once per calendar day
            FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY = "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY",
            /// `FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION`: 免费额度累计计算 · The free time is counted in total
            FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION = "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION",
        }
    }

    enumeration! {
        /// 免费时段计算方式 · Free period calculation method
        FreePeriodCalculationMode {
            /// `FREE_PERIOD_CAL_UNKNOWN`: 未知 · Unknown
            FREE_PERIOD_CAL_UNKNOWN = "FREE_PERIOD_CAL_UNKNOWN",
            /// `FREE_PERIOD_CAL_CONCURRENT_START`: 与收费时段同时开始计算 · Starts together with the charged period
            FREE_PERIOD_CAL_CONCURRENT_START = "FREE_PERIOD_CAL_CONCURRENT_START",
            /// `FREE_PERIOD_CAL_SEQUENTIAL_START`: 先免费后收费，依次计算 · The charged period starts after the free one
            FREE_PERIOD_CAL_SEQUENTIAL_START = "FREE_PERIOD_CAL_SEQUENTIAL_START",
        }
    }

    enumeration! {
        /// 首段收费模式 · First period charging mode
        FirstDurationMode {
            /// `FIRST_DURATION_MODE_UNKNOWN`: 未知 · Unknown
            FIRST_DURATION_MODE_UNKNOWN = "FIRST_DURATION_MODE_UNKNOWN",
            /// `FIRST_DURATION_MODE_ONLY_FIRST_DURATION`: 只收一次首段 · The first segment is charged once
            FIRST_DURATION_MODE_ONLY_FIRST_DURATION = "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
            /// `FIRST_DURATION_MODE_EVERY_FIRST_DURATION`: 每个周期都收首段 · The first segment is charged in every period
            FIRST_DURATION_MODE_EVERY_FIRST_DURATION = "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
        }
    }

    enumeration! {
        /// 日期类型 · Day type
        DurationSegmentRuleDayType {
            /// `DAY_TYPE_UNKNOWN`: 未知 · Unknown
            DAY_TYPE_UNKNOWN = "DAY_TYPE_UNKNOWN",
            /// `DAY_TYPE_WEEKDAY`: 工作日 · Working days
            DAY_TYPE_WEEKDAY = "DAY_TYPE_WEEKDAY",
            /// `DAY_TYPE_HOLIDAY`: 节假日 · Holidays
            DAY_TYPE_HOLIDAY = "DAY_TYPE_HOLIDAY",
            /// `DAY_TYPE_ALL_DAY`: 每天 · Every day
            DAY_TYPE_ALL_DAY = "DAY_TYPE_ALL_DAY",
        }
    }

    enumeration! {
        /// 车辆类型 · Vehicle type
        DurationSegmentRuleVehicleType {
            /// `VEHICLE_TYPE_UNKNOWN`: 未知 · Unknown
            VEHICLE_TYPE_UNKNOWN = "VEHICLE_TYPE_UNKNOWN",
            /// `VEHICLE_TYPE_SMALL`: 小型车 · Small vehicle
            VEHICLE_TYPE_SMALL = "VEHICLE_TYPE_SMALL",
            /// `VEHICLE_TYPE_LARGE`: 大型车 · Large vehicle
            VEHICLE_TYPE_LARGE = "VEHICLE_TYPE_LARGE",
            /// `VEHICLE_TYPE_EXTRA_LARGE`: 超大型车 · Extra-large vehicle
            VEHICLE_TYPE_EXTRA_LARGE = "VEHICLE_TYPE_EXTRA_LARGE",
            /// `VEHICLE_TYPE_ALL_TYPE`: 所有车型 · All vehicles
            VEHICLE_TYPE_ALL_TYPE = "VEHICLE_TYPE_ALL_TYPE",
        }
    }

    enumeration! {
        /// 车牌类型 · Licence plate type
        DurationSegmentRulePlateType {
            /// `PLATE_TYPE_UNKNOWN`: 未知 · Unknown
            PLATE_TYPE_UNKNOWN = "PLATE_TYPE_UNKNOWN",
            /// `PLATE_TYPE_TEMPORARY`: 临时车 · Occasional visitor
            PLATE_TYPE_TEMPORARY = "PLATE_TYPE_TEMPORARY",
            /// `PLATE_TYPE_MONTHLY`: 月卡车 · Monthly pass
            PLATE_TYPE_MONTHLY = "PLATE_TYPE_MONTHLY",
            /// `PLATE_TYPE_FREE`: 免费车 · Free of charge
            PLATE_TYPE_FREE = "PLATE_TYPE_FREE",
            /// `PLATE_TYPE_PREPAID`: 储值车 · Prepaid
            PLATE_TYPE_PREPAID = "PLATE_TYPE_PREPAID",
            /// `PLATE_TYPE_OTHERS`: 其他 · Others
            PLATE_TYPE_OTHERS = "PLATE_TYPE_OTHERS",
        }
    }

    enumeration! {
        /// 收费模式 · Charging mode
        ChargeMode {
            /// `UNKNOWN`: 未知 · Unknown
            UNKNOWN = "UNKNOWN",
            /// `INTERVAL`: 按时段收费 · By interval
            INTERVAL = "INTERVAL",
            /// `ONE_TIME`: 按次收费 · By entry
            ONE_TIME = "ONE_TIME",
        }
    }

    enumeration! {
        /// 日期类型 · Day type
        PreEntryRuleDayType {
            /// `DAY_TYPE_UNKNOWN`: 未知 · Unknown
            DAY_TYPE_UNKNOWN = "DAY_TYPE_UNKNOWN",
            /// `DAY_TYPE_WEEKDAY`: 工作日 · Working days
            DAY_TYPE_WEEKDAY = "DAY_TYPE_WEEKDAY",
            /// `DAY_TYPE_HOLIDAY`: 节假日 · Holidays
            DAY_TYPE_HOLIDAY = "DAY_TYPE_HOLIDAY",
            /// `DAY_TYPE_ALL_DAY`: 每天 · Every day
            DAY_TYPE_ALL_DAY = "DAY_TYPE_ALL_DAY",
        }
    }

    enumeration! {
        /// 车辆类型 · Vehicle type
        PreEntryRuleVehicleType {
            /// `VEHICLE_TYPE_UNKNOWN`: 未知 · Unknown
            VEHICLE_TYPE_UNKNOWN = "VEHICLE_TYPE_UNKNOWN",
            /// `VEHICLE_TYPE_SMALL`: 小型车 · Small vehicle
            VEHICLE_TYPE_SMALL = "VEHICLE_TYPE_SMALL",
            /// `VEHICLE_TYPE_LARGE`: 大型车 · Large vehicle
            VEHICLE_TYPE_LARGE = "VEHICLE_TYPE_LARGE",
            /// `VEHICLE_TYPE_EXTRA_LARGE`: 超大型车 · Extra-large vehicle
            VEHICLE_TYPE_EXTRA_LARGE = "VEHICLE_TYPE_EXTRA_LARGE",
            /// `VEHICLE_TYPE_ALL_TYPE`: 所有车型 · All vehicles
            VEHICLE_TYPE_ALL_TYPE = "VEHICLE_TYPE_ALL_TYPE",
        }
    }

    enumeration! {
        /// 车牌类型 · Licence plate type
        PreEntryRulePlateType {
            /// `PLATE_TYPE_UNKNOWN`: 未知 · Unknown
            PLATE_TYPE_UNKNOWN = "PLATE_TYPE_UNKNOWN",
            /// `PLATE_TYPE_TEMPORARY`: 临时车 · Occasional visitor
            PLATE_TYPE_TEMPORARY = "PLATE_TYPE_TEMPORARY",
            /// `PLATE_TYPE_MONTHLY`: 月卡车 · Monthly pass
            PLATE_TYPE_MONTHLY = "PLATE_TYPE_MONTHLY",
            /// `PLATE_TYPE_FREE`: 免费车 · Free of charge
            PLATE_TYPE_FREE = "PLATE_TYPE_FREE",
            /// `PLATE_TYPE_PREPAID`: 储值车 · Prepaid
            PLATE_TYPE_PREPAID = "PLATE_TYPE_PREPAID",
            /// `PLATE_TYPE_OTHERS`: 其他 · Others
            PLATE_TYPE_OTHERS = "PLATE_TYPE_OTHERS",
        }
    }

    /// 查询停车场进件申请单：请求 · Query a car park application: request
    pub struct Request {
        /// 停车场进件审核单号（必填） · Parking lot onboarding review number (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub parking_lot_audit_no: Option<String>,
        /// 商户停车场ID（必填） · Merchant parking lot ID (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_parking_lot_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 停车场进件审核单号（必填） · Parking lot onboarding review number (required)
        pub fn parking_lot_audit_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.parking_lot_audit_no = value.into_member();
            self
        }

        /// 商户停车场ID（必填） · Merchant parking lot ID (required)
        pub fn out_parking_lot_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_parking_lot_id = value.into_member();
            self
        }
    }

    /// 查询停车场进件申请单：应答 · Query a car park application: answer
    #[non_exhaustive]
    pub struct Response {
        /// 进件申请 · Onboarding application
        pub application: Option<Application>,
        /// 微信停车场ID · WeChat Pay parking lot ID
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub wx_parking_lot_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 进件申请 · Onboarding application
    #[non_exhaustive]
    pub struct Application {
        /// 停车场进件审核单号 · Parking lot onboarding review number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub parking_lot_audit_no: Option<String>,
        /// 审核状态 · Review status
        pub audit_status: AuditStatus,
        /// 提交时间 · Submission time
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub submit_time: Option<i64>,
        /// 停车场信息 · Parking lot
        pub parking_lot: Option<ParkingLot>,
        /// 审核备注 · Review comment
        pub audit_comment: Option<AuditComment>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 停车场信息 · Parking lot
    #[non_exhaustive]
    pub struct ParkingLot {
        /// 停车场名称 · Parking lot name
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub parking_lot_name: Option<String>,
        /// 商户停车场ID · Merchant parking lot ID
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_parking_lot_id: Option<String>,
        /// 停车场地址 · Parking lot address
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub parking_lot_address: Option<String>,
        /// 停车场经度 · Parking lot longitude
        ///
        /// 经度，十进制度数；最长 16 个字符。Longitude, in decimal degrees. At most 16 characters.
        pub longitude: Option<String>,
        /// 停车场纬度 · Parking lot latitude
        ///
        /// 纬度，十进制度数；最长 16 个字符。Latitude, in decimal degrees. At most 16 characters.
        pub latitude: Option<String>,
        /// 停车场类型 · Parking lot type
        pub parking_lot_type: ParkingLotType,
        /// 客服联系电话 · Customer service phone
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub phone_number: Option<String>,
        /// 收费告示牌url · Parking fee sign URL
        ///
        /// 完整的网址；最长 512 个字符。A complete URL. At most 512 characters.
        pub parking_sign_url: Option<String>,
        /// 停车场优惠文案 · Parking lot discount texts
        ///
        /// 每项最长 128 个字符。Each at most 128 characters.
        pub notification_text_list: Option<Vec<String>>,
        /// 商家支付小程序appid · Merchant payment Mini Program app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub payment_mini_prog_appid: Option<String>,
        /// 商家支付路径 · Merchant payment path
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub payment_path: Option<String>,
        /// 商家停车订单小程序appid · Parking order Mini Program app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub parking_order_mini_prog_appid: Option<String>,
        /// 商家停车订单路径 · Parking order path
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub parking_order_path: Option<String>,
        /// 收费规则 · Charging rules
        pub charging_rule: Option<ChargingRule>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 审核备注 · Review comment
    #[non_exhaustive]
    pub struct AuditComment {
        /// 字段列表 · Fields
        pub fields: Option<Vec<Fields>>,
        /// 改进建议 · Recommended improvements
        ///
        /// 最长 512 个字符。At most 512 characters.
        pub recommendation: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 收费规则 · Charging rules
    #[non_exhaustive]
    pub struct ChargingRule {
        /// 收费规则类型 · Fee rule type
        pub rule_type: RuleType,
        /// 收费金额限制类型 · Fee limit type
        pub fee_limit_type: FeeLimitType,
        /// 计费周期类型 · Billing period type
        pub daily_limit_type: DailyLimitType,
        /// 不满一小时取整方式 · Part-hour rounding method
        pub time_rounding_type: TimeRoundingType,
        /// 入场免费时间 · Free time after entry
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub free_entry_duration: Option<i64>,
        /// 出场免费时间 · Free time before exit
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub free_exit_duration: Option<i64>,
        /// 固定间隔计费规则 · Fixed-interval charging rule
        pub fixed_interval_rule: Option<Vec<FixedIntervalRule>>,
        /// 时长分段计费规则 · Duration-segment charging rule
        pub duration_segment_rule: Option<Vec<DurationSegmentRule>>,
        /// 按次计费规则 · Per-entry charging rule
        pub pre_entry_rule: Option<Vec<PreEntryRule>>,
        /// 节假日模式 · Holiday mode
        pub holiday_mode: HolidayMode,
        /// 累计限额模式 · Aggregate limit mode
        pub aggregate_limit_mode: AggregateLimitMode,
        /// 首次计费时间模式 · First charge time mode
        pub first_charge_time_mode: FirstChargeTimeMode,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 字段列表 · Fields
    #[non_exhaustive]
    pub struct Fields {
        /// 字段名 · Field name
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub field: Option<String>,
        /// 审核意见 · Review comment
        ///
        /// 最长 512 个字符。At most 512 characters.
        pub comment: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 固定间隔计费规则 · Fixed-interval charging rule
    #[non_exhaustive]
    pub struct FixedIntervalRule {
        /// 日期类型 · Day type
        pub day_type: DayType,
        /// 时段开始时间 · Period start time
        ///
        /// 一天中的时刻，格式 `HH:mm`，北京时间；最长 5 个字符。A time of the day, `HH:mm`, Beijing time. At most 5 characters.
        pub start_time: Option<String>,
        /// 时段结束时间 · Period end time
        ///
        /// 一天中的时刻，格式 `HH:mm`，北京时间；最长 5 个字符。A time of the day, `HH:mm`, Beijing time. At most 5 characters.
        pub end_time: Option<String>,
        /// 车辆类型 · Vehicle type
        pub vehicle_type: VehicleType,
        /// 车牌类型 · Licence plate type
        pub plate_type: PlateType,
        /// 首段收费时长 · First period duration
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub first_duration: Option<i64>,
        /// 首段收费金额 · First period fee
        ///
        /// 单位为分。In fen.
        pub first_amount: Option<crate::Fen>,
        /// 间隔收费时长 · Interval duration
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub interval_duration: Option<i64>,
        /// 间隔收费金额 · Interval fee
        ///
        /// 单位为分。In fen.
        pub interval_amount: Option<crate::Fen>,
        /// 间隔时段收费封顶 · Maximum interval fee
        ///
        /// 单位为分。In fen.
        pub interval_max_amount: Option<crate::Fen>,
        /// 单日最大收款金额 · Maximum fee per day
        ///
        /// 单位为分。In fen.
        pub max_fee_per_day: Option<crate::Fen>,
        /// 免费时段收取模式 · Free period charging mode
        pub free_period_charging_mode: FreePeriodChargingMode,
        /// 免费时段计算方式 · Free period calculation method
        pub free_period_calculation_mode: FreePeriodCalculationMode,
        /// 新能源是否免停 · Whether new-energy vehicles park free
        pub is_green_vehicle_free_parking: Option<bool>,
        /// 首段收费模式 · First period charging mode
        pub first_duration_mode: FirstDurationMode,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 时长分段计费规则 · Duration-segment charging rule
    #[non_exhaustive]
    pub struct DurationSegmentRule {
        /// 日期类型 · Day type
        pub day_type: DurationSegmentRuleDayType,
        /// 时段开始时间 · Period start time
        ///
        /// 一天中的时刻，格式 `HH:mm`，北京时间；最长 5 个字符。A time of the day, `HH:mm`, Beijing time. At most 5 characters.
        pub start_time: Option<String>,
        /// 时段结束时间 · Period end time
        ///
        /// 一天中的时刻，格式 `HH:mm`，北京时间；最长 5 个字符。A time of the day, `HH:mm`, Beijing time. At most 5 characters.
        pub end_time: Option<String>,
        /// 车辆类型 · Vehicle type
        pub vehicle_type: DurationSegmentRuleVehicleType,
        /// 车牌类型 · Licence plate type
        pub plate_type: DurationSegmentRulePlateType,
        /// 收费模式 · Charging mode
        pub charge_mode: ChargeMode,
        /// 停车时长起始 · Parking duration from
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub duration_from: Option<i64>,
        /// 停车时长结束 · Parking duration to
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub duration_to: Option<i64>,
        /// 固定收费金额 · Fixed fee
        ///
        /// 单位为分。In fen.
        pub fixed_amount: Option<crate::Fen>,
        /// 间隔时段 · Interval in minutes
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub interval_min: Option<i64>,
        /// 间隔收费金额 · Interval fee
        ///
        /// 单位为分。In fen.
        pub interval_amount: Option<crate::Fen>,
        /// 间隔时段收费封顶 · Maximum interval fee
        ///
        /// 单位为分。In fen.
        pub interval_max_amount: Option<crate::Fen>,
        /// 单日最大收款金额 · Maximum fee per day
        ///
        /// 单位为分。In fen.
        pub max_fee_per_day: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 按次计费规则 · Per-entry charging rule
    #[non_exhaustive]
    pub struct PreEntryRule {
        /// 日期类型 · Day type
        pub day_type: PreEntryRuleDayType,
        /// 时段开始时间 · Period start time
        ///
        /// 一天中的时刻，格式 `HH:mm`，北京时间；最长 5 个字符。A time of the day, `HH:mm`, Beijing time. At most 5 characters.
        pub start_time: Option<String>,
        /// 时段结束时间 · Period end time
        ///
        /// 一天中的时刻，格式 `HH:mm`，北京时间；最长 5 个字符。A time of the day, `HH:mm`, Beijing time. At most 5 characters.
        pub end_time: Option<String>,
        /// 车辆类型 · Vehicle type
        pub vehicle_type: PreEntryRuleVehicleType,
        /// 车牌类型 · Licence plate type
        pub plate_type: PreEntryRulePlateType,
        /// 收费金额 · Fee
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 单日最大收款金额 · Maximum fee per day
        ///
        /// 单位为分。In fen.
        pub max_fee_per_day: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => parking_lot_audit_no: Required "parking_lot_audit_no",
            1 => out_parking_lot_id: Required "out_parking_lot_id",
        }
        Response {
            0 => application: Optional "application",
            1 => wx_parking_lot_id: Optional "wx_parking_lot_id",
        }
        Application {
            0 => parking_lot_audit_no: Optional "parking_lot_audit_no",
            1 => audit_status: Optional "audit_status",
            2 => submit_time: Optional "submit_time",
            3 => parking_lot: Optional "parking_lot",
            4 => audit_comment: Optional "audit_comment",
        }
        ParkingLot {
            0 => parking_lot_name: Optional "parking_lot_name",
            1 => out_parking_lot_id: Optional "out_parking_lot_id",
            2 => parking_lot_address: Optional "parking_lot_address",
            3 => longitude: Optional "longitude",
            4 => latitude: Optional "latitude",
            5 => parking_lot_type: Optional "parking_lot_type",
            6 => phone_number: Optional "phone_number",
            7 => parking_sign_url: Optional "parking_sign_url",
            8 => notification_text_list: Optional "notification_text_list",
            9 => payment_mini_prog_appid: Optional "payment_mini_prog_appid",
            10 => payment_path: Optional "payment_path",
            11 => parking_order_mini_prog_appid: Optional "parking_order_mini_prog_appid",
            12 => parking_order_path: Optional "parking_order_path",
            13 => charging_rule: Optional "charging_rule",
        }
        AuditComment {
            0 => fields: Optional "fields",
            1 => recommendation: Optional "recommendation",
        }
        ChargingRule {
            0 => rule_type: Optional "rule_type",
            1 => fee_limit_type: Optional "fee_limit_type",
            2 => daily_limit_type: Optional "daily_limit_type",
            3 => time_rounding_type: Optional "time_rounding_type",
            4 => free_entry_duration: Optional "free_entry_duration",
            5 => free_exit_duration: Optional "free_exit_duration",
            6 => fixed_interval_rule: Optional "fixed_interval_rule",
            7 => duration_segment_rule: Optional "duration_segment_rule",
            8 => pre_entry_rule: Optional "pre_entry_rule",
            9 => holiday_mode: Optional "holiday_mode",
            10 => aggregate_limit_mode: Optional "aggregate_limit_mode",
            11 => first_charge_time_mode: Optional "first_charge_time_mode",
        }
        Fields {
            0 => field: Optional "field",
            1 => comment: Optional "comment",
        }
        FixedIntervalRule {
            0 => day_type: Optional "day_type",
            1 => start_time: Optional "start_time",
            2 => end_time: Optional "end_time",
            3 => vehicle_type: Optional "vehicle_type",
            4 => plate_type: Optional "plate_type",
            5 => first_duration: Optional "first_duration",
            6 => first_amount: Optional "first_amount",
            7 => interval_duration: Optional "interval_duration",
            8 => interval_amount: Optional "interval_amount",
            9 => interval_max_amount: Optional "interval_max_amount",
            10 => max_fee_per_day: Optional "max_fee_per_day",
            11 => free_period_charging_mode: Optional "free_period_charging_mode",
            12 => free_period_calculation_mode: Optional "free_period_calculation_mode",
            13 => is_green_vehicle_free_parking: Optional "is_green_vehicle_free_parking",
            14 => first_duration_mode: Optional "first_duration_mode",
        }
        DurationSegmentRule {
            0 => day_type: Optional "day_type",
            1 => start_time: Optional "start_time",
            2 => end_time: Optional "end_time",
            3 => vehicle_type: Optional "vehicle_type",
            4 => plate_type: Optional "plate_type",
            5 => charge_mode: Optional "charge_mode",
            6 => duration_from: Optional "duration_from",
            7 => duration_to: Optional "duration_to",
            8 => fixed_amount: Optional "fixed_amount",
            9 => interval_min: Optional "interval_min",
            10 => interval_amount: Optional "interval_amount",
            11 => interval_max_amount: Optional "interval_max_amount",
            12 => max_fee_per_day: Optional "max_fee_per_day",
        }
        PreEntryRule {
            0 => day_type: Optional "day_type",
            1 => start_time: Optional "start_time",
            2 => end_time: Optional "end_time",
            3 => vehicle_type: Optional "vehicle_type",
            4 => plate_type: Optional "plate_type",
            5 => amount: Optional "amount",
            6 => max_fee_per_day: Optional "max_fee_per_day",
        }
    }
}
