//! 提交停车场进件申请 · Apply to onboard a car park
//!
//! `/v3/parking/reminders/application`

pub mod query;
pub mod withdraw;

/// 提交停车场进件申请 · Apply to onboard a car park
///
/// `/v3/parking/reminders/application`
#[derive(Clone)]
pub struct Application {
    pub(crate) node: crate::chain::Node,
}

impl Application {
    /// `/query`: 查询停车场进件申请单 · Query a car park application
    #[inline]
    pub fn query(&self) -> query::Query {
        query::Query { node: self.node.clone() }
    }

    /// `/withdraw`: 撤回停车场进件申请 · Withdraw a car park application
    #[inline]
    pub fn withdraw(&self) -> withdraw::Withdraw {
        withdraw::Withdraw { node: self.node.clone() }
    }

    /// 提交停车场进件申请 · Apply to onboard a car park
    ///
    /// `POST /v3/parking/reminders/application`
    ///
    /// 服务商提交停车场进件申请，返回进件审核单号，之后凭单号查询审核结果。模式：服务商。
    ///
    /// Applies to onboard a car park and returns the review number, with which you query the result. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::parking::reminders::application::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .parking_lot(
    ///         post::ParkingLot::new()
    ///             .parking_lot_name("XX购物中心停车场")
    ///             .out_parking_lot_id("PARK001")
    ///             .parking_lot_address("XX市XX区XX路XX号")
    ///             .longitude("116.397128")
    ///             .latitude("39.916527")
    ///             .parking_lot_type(post::ParkingLotType::PARKING_LOT_TYPE_BUSINESS_DISTRICT)
    ///             .phone_number("13800138000")
    ///             .payment_path("pages/pay/index"),
    ///     );
    /// let answer = client.v3().parking().reminders().application().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4019557780](https://pay.weixin.qq.com/doc/v3/partner/4019557780)
    #[doc(alias(
        "提交停车场进件申请",
        "Apply to onboard a car park",
        "停车缴费服务",
        "application",
        "reminders/application"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/parking/reminders/application", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/application")
    }
}

/// 提交停车场进件申请 · Apply to onboard a car park
pub mod post {

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

    /// 提交停车场进件申请：请求 · Apply to onboard a car park: request
    pub struct Request {
        /// 停车场信息（必填） · Parking lot (required)
        pub parking_lot: Option<ParkingLot>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 停车场信息（必填） · Parking lot (required)
        pub fn parking_lot<M>(mut self, value: impl crate::IntoMember<ParkingLot, M>) -> Self {
            self.parking_lot = value.into_member();
            self
        }
    }

    /// 停车场信息 · Parking lot
    pub struct ParkingLot {
        /// 停车场名称（必填） · Parking lot name (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub parking_lot_name: Option<String>,
        /// 商户停车场ID（必填） · Merchant parking lot ID (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_parking_lot_id: Option<String>,
        /// 停车场地址（必填） · Parking lot address (required)
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub parking_lot_address: Option<String>,
        /// 停车场经度（必填） · Parking lot longitude (required)
        ///
        /// 经度，十进制度数；最长 16 个字符。Longitude, in decimal degrees. At most 16 characters.
        pub longitude: Option<String>,
        /// 停车场纬度（必填） · Parking lot latitude (required)
        ///
        /// 纬度，十进制度数；最长 16 个字符。Latitude, in decimal degrees. At most 16 characters.
        pub latitude: Option<String>,
        /// 停车场类型（必填） · Parking lot type (required)
        pub parking_lot_type: ParkingLotType,
        /// 客服联系电话（必填） · Customer service phone (required)
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub phone_number: Option<String>,
        /// 收费告示牌url · Parking fee sign URL
        ///
        /// 完整的网址；最长 512 个字符。A complete URL. At most 512 characters.
        pub parking_sign_url: Option<String>,
        /// 停车场优惠文案 · Parking lot discount texts
        ///
        /// 最多 6 项，每项最长 512 个字符。At most 6 items; each at most 512 characters.
        pub notification_text_list: Option<Vec<String>>,
        /// 商家支付小程序appid · Merchant payment Mini Program app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub payment_mini_prog_appid: Option<String>,
        /// 商家支付路径（必填） · Merchant payment path (required)
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

    impl ParkingLot {
        /// 停车场名称（必填） · Parking lot name (required)
        pub fn parking_lot_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.parking_lot_name = value.into_member();
            self
        }

        /// 商户停车场ID（必填） · Merchant parking lot ID (required)
        pub fn out_parking_lot_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_parking_lot_id = value.into_member();
            self
        }

        /// 停车场地址（必填） · Parking lot address (required)
        pub fn parking_lot_address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.parking_lot_address = value.into_member();
            self
        }

        /// 停车场经度（必填） · Parking lot longitude (required)
        ///
        /// 经度，十进制度数。Longitude, in decimal degrees.
        pub fn longitude<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.longitude = value.into_member();
            self
        }

        /// 停车场纬度（必填） · Parking lot latitude (required)
        ///
        /// 纬度，十进制度数。Latitude, in decimal degrees.
        pub fn latitude<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.latitude = value.into_member();
            self
        }

        /// 停车场类型（必填） · Parking lot type (required)
        pub fn parking_lot_type<M>(
            mut self,
            value: impl crate::IntoMember<ParkingLotType, M>,
        ) -> Self {
            self.parking_lot_type = value.into_member().unwrap_or_default();
            self
        }

        /// 客服联系电话（必填） · Customer service phone (required)
        pub fn phone_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.phone_number = value.into_member();
            self
        }

        /// 收费告示牌url · Parking fee sign URL
        ///
        /// 完整的网址。A complete URL.
        pub fn parking_sign_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.parking_sign_url = value.into_member();
            self
        }

        /// 停车场优惠文案 · Parking lot discount texts
        pub fn notification_text_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.notification_text_list = value.into_list();
            self
        }

        /// 商家支付小程序appid · Merchant payment Mini Program app ID
        pub fn payment_mini_prog_appid<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.payment_mini_prog_appid = value.into_member();
            self
        }

        /// 商家支付路径（必填） · Merchant payment path (required)
        pub fn payment_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payment_path = value.into_member();
            self
        }

        /// 商家停车订单小程序appid · Parking order Mini Program app ID
        pub fn parking_order_mini_prog_appid<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.parking_order_mini_prog_appid = value.into_member();
            self
        }

        /// 商家停车订单路径 · Parking order path
        pub fn parking_order_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.parking_order_path = value.into_member();
            self
        }

        /// 收费规则 · Charging rules
        pub fn charging_rule<M>(mut self, value: impl crate::IntoMember<ChargingRule, M>) -> Self {
            self.charging_rule = value.into_member();
            self
        }
    }

    /// 收费规则 · Charging rules
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

    impl ChargingRule {
        /// 收费规则类型 · Fee rule type
        pub fn rule_type<M>(mut self, value: impl crate::IntoMember<RuleType, M>) -> Self {
            self.rule_type = value.into_member().unwrap_or_default();
            self
        }

        /// 收费金额限制类型 · Fee limit type
        pub fn fee_limit_type<M>(mut self, value: impl crate::IntoMember<FeeLimitType, M>) -> Self {
            self.fee_limit_type = value.into_member().unwrap_or_default();
            self
        }

        /// 计费周期类型 · Billing period type
        pub fn daily_limit_type<M>(
            mut self,
            value: impl crate::IntoMember<DailyLimitType, M>,
        ) -> Self {
            self.daily_limit_type = value.into_member().unwrap_or_default();
            self
        }

        /// 不满一小时取整方式 · Part-hour rounding method
        pub fn time_rounding_type<M>(
            mut self,
            value: impl crate::IntoMember<TimeRoundingType, M>,
        ) -> Self {
            self.time_rounding_type = value.into_member().unwrap_or_default();
            self
        }

        /// 入场免费时间 · Free time after entry
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub fn free_entry_duration<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.free_entry_duration = value.into_member();
            self
        }

        /// 出场免费时间 · Free time before exit
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub fn free_exit_duration<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.free_exit_duration = value.into_member();
            self
        }

        /// 固定间隔计费规则 · Fixed-interval charging rule
        pub fn fixed_interval_rule<M>(
            mut self,
            value: impl crate::IntoList<FixedIntervalRule, M>,
        ) -> Self {
            self.fixed_interval_rule = value.into_list();
            self
        }

        /// 时长分段计费规则 · Duration-segment charging rule
        pub fn duration_segment_rule<M>(
            mut self,
            value: impl crate::IntoList<DurationSegmentRule, M>,
        ) -> Self {
            self.duration_segment_rule = value.into_list();
            self
        }

        /// 按次计费规则 · Per-entry charging rule
        pub fn pre_entry_rule<M>(mut self, value: impl crate::IntoList<PreEntryRule, M>) -> Self {
            self.pre_entry_rule = value.into_list();
            self
        }

        /// 节假日模式 · Holiday mode
        pub fn holiday_mode<M>(mut self, value: impl crate::IntoMember<HolidayMode, M>) -> Self {
            self.holiday_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 累计限额模式 · Aggregate limit mode
        pub fn aggregate_limit_mode<M>(
            mut self,
            value: impl crate::IntoMember<AggregateLimitMode, M>,
        ) -> Self {
            self.aggregate_limit_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 首次计费时间模式 · First charge time mode
        pub fn first_charge_time_mode<M>(
            mut self,
            value: impl crate::IntoMember<FirstChargeTimeMode, M>,
        ) -> Self {
            self.first_charge_time_mode = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 固定间隔计费规则 · Fixed-interval charging rule
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

    impl FixedIntervalRule {
        /// 日期类型 · Day type
        pub fn day_type<M>(mut self, value: impl crate::IntoMember<DayType, M>) -> Self {
            self.day_type = value.into_member().unwrap_or_default();
            self
        }

        /// 时段开始时间 · Period start time
        ///
        /// 一天中的时刻，格式 `HH:mm`，北京时间。A time of the day, `HH:mm`, Beijing time.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 时段结束时间 · Period end time
        ///
        /// 一天中的时刻，格式 `HH:mm`，北京时间。A time of the day, `HH:mm`, Beijing time.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 车辆类型 · Vehicle type
        pub fn vehicle_type<M>(mut self, value: impl crate::IntoMember<VehicleType, M>) -> Self {
            self.vehicle_type = value.into_member().unwrap_or_default();
            self
        }

        /// 车牌类型 · Licence plate type
        pub fn plate_type<M>(mut self, value: impl crate::IntoMember<PlateType, M>) -> Self {
            self.plate_type = value.into_member().unwrap_or_default();
            self
        }

        /// 首段收费时长 · First period duration
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub fn first_duration<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.first_duration = value.into_member();
            self
        }

        /// 首段收费金额 · First period fee
        ///
        /// 单位为分。In fen.
        pub fn first_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.first_amount = value.into_member();
            self
        }

        /// 间隔收费时长 · Interval duration
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub fn interval_duration<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.interval_duration = value.into_member();
            self
        }

        /// 间隔收费金额 · Interval fee
        ///
        /// 单位为分。In fen.
        pub fn interval_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.interval_amount = value.into_member();
            self
        }

        /// 间隔时段收费封顶 · Maximum interval fee
        ///
        /// 单位为分。In fen.
        pub fn interval_max_amount<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.interval_max_amount = value.into_member();
            self
        }

        /// 单日最大收款金额 · Maximum fee per day
        ///
        /// 单位为分。In fen.
        pub fn max_fee_per_day<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.max_fee_per_day = value.into_member();
            self
        }

        /// 免费时段收取模式 · Free period charging mode
        pub fn free_period_charging_mode<M>(
            mut self,
            value: impl crate::IntoMember<FreePeriodChargingMode, M>,
        ) -> Self {
            self.free_period_charging_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 免费时段计算方式 · Free period calculation method
        pub fn free_period_calculation_mode<M>(
            mut self,
            value: impl crate::IntoMember<FreePeriodCalculationMode, M>,
        ) -> Self {
            self.free_period_calculation_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 新能源是否免停 · Whether new-energy vehicles park free
        pub fn is_green_vehicle_free_parking<M>(
            mut self,
            value: impl crate::IntoMember<bool, M>,
        ) -> Self {
            self.is_green_vehicle_free_parking = value.into_member();
            self
        }

        /// 首段收费模式 · First period charging mode
        pub fn first_duration_mode<M>(
            mut self,
            value: impl crate::IntoMember<FirstDurationMode, M>,
        ) -> Self {
            self.first_duration_mode = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 时长分段计费规则 · Duration-segment charging rule
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

    impl DurationSegmentRule {
        /// 日期类型 · Day type
        pub fn day_type<M>(
            mut self,
            value: impl crate::IntoMember<DurationSegmentRuleDayType, M>,
        ) -> Self {
            self.day_type = value.into_member().unwrap_or_default();
            self
        }

        /// 时段开始时间 · Period start time
        ///
        /// 一天中的时刻，格式 `HH:mm`，北京时间。A time of the day, `HH:mm`, Beijing time.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 时段结束时间 · Period end time
        ///
        /// 一天中的时刻，格式 `HH:mm`，北京时间。A time of the day, `HH:mm`, Beijing time.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 车辆类型 · Vehicle type
        pub fn vehicle_type<M>(
            mut self,
            value: impl crate::IntoMember<DurationSegmentRuleVehicleType, M>,
        ) -> Self {
            self.vehicle_type = value.into_member().unwrap_or_default();
            self
        }

        /// 车牌类型 · Licence plate type
        pub fn plate_type<M>(
            mut self,
            value: impl crate::IntoMember<DurationSegmentRulePlateType, M>,
        ) -> Self {
            self.plate_type = value.into_member().unwrap_or_default();
            self
        }

        /// 收费模式 · Charging mode
        pub fn charge_mode<M>(mut self, value: impl crate::IntoMember<ChargeMode, M>) -> Self {
            self.charge_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 停车时长起始 · Parking duration from
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub fn duration_from<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.duration_from = value.into_member();
            self
        }

        /// 停车时长结束 · Parking duration to
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub fn duration_to<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.duration_to = value.into_member();
            self
        }

        /// 固定收费金额 · Fixed fee
        ///
        /// 单位为分。In fen.
        pub fn fixed_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.fixed_amount = value.into_member();
            self
        }

        /// 间隔时段 · Interval in minutes
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub fn interval_min<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.interval_min = value.into_member();
            self
        }

        /// 间隔收费金额 · Interval fee
        ///
        /// 单位为分。In fen.
        pub fn interval_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.interval_amount = value.into_member();
            self
        }

        /// 间隔时段收费封顶 · Maximum interval fee
        ///
        /// 单位为分。In fen.
        pub fn interval_max_amount<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.interval_max_amount = value.into_member();
            self
        }

        /// 单日最大收款金额 · Maximum fee per day
        ///
        /// 单位为分。In fen.
        pub fn max_fee_per_day<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.max_fee_per_day = value.into_member();
            self
        }
    }

    /// 按次计费规则 · Per-entry charging rule
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

    impl PreEntryRule {
        /// 日期类型 · Day type
        pub fn day_type<M>(
            mut self,
            value: impl crate::IntoMember<PreEntryRuleDayType, M>,
        ) -> Self {
            self.day_type = value.into_member().unwrap_or_default();
            self
        }

        /// 时段开始时间 · Period start time
        ///
        /// 一天中的时刻，格式 `HH:mm`，北京时间。A time of the day, `HH:mm`, Beijing time.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 时段结束时间 · Period end time
        ///
        /// 一天中的时刻，格式 `HH:mm`，北京时间。A time of the day, `HH:mm`, Beijing time.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 车辆类型 · Vehicle type
        pub fn vehicle_type<M>(
            mut self,
            value: impl crate::IntoMember<PreEntryRuleVehicleType, M>,
        ) -> Self {
            self.vehicle_type = value.into_member().unwrap_or_default();
            self
        }

        /// 车牌类型 · Licence plate type
        pub fn plate_type<M>(
            mut self,
            value: impl crate::IntoMember<PreEntryRulePlateType, M>,
        ) -> Self {
            self.plate_type = value.into_member().unwrap_or_default();
            self
        }

        /// 收费金额 · Fee
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 单日最大收款金额 · Maximum fee per day
        ///
        /// 单位为分。In fen.
        pub fn max_fee_per_day<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.max_fee_per_day = value.into_member();
            self
        }
    }

    /// 提交停车场进件申请：应答 · Apply to onboard a car park: answer
    #[non_exhaustive]
    pub struct Response {
        /// 停车场进件审核单号 · Parking lot onboarding review number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub parking_lot_audit_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(
        Request,
        ParkingLot,
        ChargingRule,
        FixedIntervalRule,
        DurationSegmentRule,
        PreEntryRule
    );

    message! {
        Request {
            0 => parking_lot: Required "parking_lot",
        }
        ParkingLot {
            0 => parking_lot_name: Required "parking_lot_name",
            1 => out_parking_lot_id: Required "out_parking_lot_id",
            2 => parking_lot_address: Required "parking_lot_address",
            3 => longitude: Required "longitude",
            4 => latitude: Required "latitude",
            5 => parking_lot_type: Required "parking_lot_type",
            6 => phone_number: Required "phone_number",
            7 => parking_sign_url: Optional "parking_sign_url",
            8 => notification_text_list: Optional "notification_text_list",
            9 => payment_mini_prog_appid: Optional "payment_mini_prog_appid",
            10 => payment_path: Required "payment_path",
            11 => parking_order_mini_prog_appid: Optional "parking_order_mini_prog_appid",
            12 => parking_order_path: Optional "parking_order_path",
            13 => charging_rule: Optional "charging_rule",
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
        Response {
            0 => parking_lot_audit_no: Optional "parking_lot_audit_no",
        }
    }
}
