//! `/v3/parking/reminders/application`

pub mod query;
pub mod withdraw;

/// `/v3/parking/reminders/application`
pub struct Application {
    pub(crate) node: crate::chain::Node,
}

impl Application {
    /// `/query`
    #[inline]
    pub fn query(self) -> query::Query {
        query::Query { node: self.node }
    }

    /// `/withdraw`
    #[inline]
    pub fn withdraw(self) -> withdraw::Withdraw {
        withdraw::Withdraw { node: self.node }
    }

    /// 提交停车场进件申请 (partner)
    ///
    /// `POST /v3/parking/reminders/application`
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
    ///             .parking_sign_url("https://example.com/parking_sign.jpg")
    ///             .notification_text_list(vec!["string".to_owned()])
    ///             .payment_mini_prog_appid("wx1234567890abcdef")
    ///             .payment_path("pages/pay/index")
    ///             .parking_order_mini_prog_appid("wx1234567890abcdef")
    ///             .parking_order_path("pages/order/index")
    ///             .charging_rule(
    ///                 post::ChargingRule::new()
    ///                     .rule_type(post::RuleType::CHARGING_RULE_FIXED_INTERVAL)
    ///                     .fee_limit_type(post::FeeLimitType::FEE_LIMIT_AGGREGATE)
    ///                     .daily_limit_type(post::DailyLimitType::DAILY_LIMIT_CALENDAR_DAY)
    ///                     .time_rounding_type(post::TimeRoundingType::TIME_ROUND_UP)
    ///                     .free_entry_duration(30)
    ///                     .free_exit_duration(15)
    ///                     .fixed_interval_rule(vec![
    ///                         post::FixedIntervalRule::new()
    ///                             .day_type(post::DayType::DAY_TYPE_WEEKDAY)
    ///                             .start_time("09:00")
    ///                             .end_time("18:00")
    ///                             .vehicle_type(post::VehicleType::VEHICLE_TYPE_SMALL)
    ///                             .plate_type(post::PlateType::PLATE_TYPE_TEMPORARY)
    ///                             .first_duration(60)
    ///                             .first_amount(500)
    ///                             .interval_duration(30)
    ///                             .interval_amount(200)
    ///                             .interval_max_amount(1000)
    ///                             .max_fee_per_day(5000)
    ///                             .free_period_charging_mode(post::FreePeriodChargingMode::FREE_PERIOD_CHARGING_ONCE_PER_ENTRY)
    ///                             .free_period_calculation_mode(post::FreePeriodCalculationMode::FREE_PERIOD_CAL_SEQUENTIAL_START)
    ///                             .is_green_vehicle_free_parking(true)
    ///                             .first_duration_mode(post::FirstDurationMode::FIRST_DURATION_MODE_ONLY_FIRST_DURATION),
    ///                     ])
    ///                     .duration_segment_rule(vec![
    ///                         post::DurationSegmentRule::new()
    ///                             .day_type(post::DayType::DAY_TYPE_WEEKDAY)
    ///                             .start_time("09:00")
    ///                             .end_time("18:00")
    ///                             .vehicle_type(post::VehicleType::VEHICLE_TYPE_SMALL)
    ///                             .plate_type(post::PlateType::PLATE_TYPE_TEMPORARY)
    ///                             .charge_mode(post::ChargeMode::INTERVAL)
    ///                             .duration_from(0)
    ///                             .duration_to(60)
    ///                             .fixed_amount(1000)
    ///                             .interval_min(30)
    ///                             .interval_amount(200)
    ///                             .interval_max_amount(1000)
    ///                             .max_fee_per_day(5000),
    ///                     ])
    ///                     .pre_entry_rule(vec![
    ///                         post::PreEntryRule::new()
    ///                             .day_type(post::DayType::DAY_TYPE_WEEKDAY)
    ///                             .start_time("09:00")
    ///                             .end_time("18:00")
    ///                             .vehicle_type(post::VehicleType::VEHICLE_TYPE_SMALL)
    ///                             .plate_type(post::PlateType::PLATE_TYPE_TEMPORARY)
    ///                             .amount(1000)
    ///                             .max_fee_per_day(5000),
    ///                     ])
    ///                     .holiday_mode(post::HolidayMode::HOLIDAY_MODE_LEGAL_MODY)
    ///                     .aggregate_limit_mode(post::AggregateLimitMode::AGGREGATE_LIMIT_MODE_NORMAL)
    ///                     .first_charge_time_mode(post::FirstChargeTimeMode::FIRST_CHARGE_TIME_MODE_ENTER),
    ///             ),
    ///     );
    /// let answer = client.v3().parking().reminders().application().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557780)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/parking/reminders/application", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/application")
    }
}

/// 提交停车场进件申请
pub mod post {
    use crate::message;

    pub use crate::v3::parking::reminders::application::query::get::{
        AggregateLimitMode, ChargeMode, DailyLimitType, DayType, FeeLimitType, FirstChargeTimeMode,
        FirstDurationMode, FreePeriodCalculationMode, FreePeriodChargingMode, HolidayMode,
        ParkingLotType, PlateType, RuleType, TimeRoundingType, VehicleType,
    };

    /// 提交停车场进件申请：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<ParkingLot>("parking_lot")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// `parking_lot`（必填）
        #[inline]
        pub fn parking_lot(self, value: ParkingLot) -> Self {
            Self(self.0.with("parking_lot", value))
        }
    }

    /// `ParkingLot`
    pub struct ParkingLot(pub(crate) message::Object);

    impl ParkingLot {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("parking_lot_name"),
            message::required::<String>("out_parking_lot_id"),
            message::required::<String>("parking_lot_address"),
            message::required::<String>("longitude"),
            message::required::<String>("latitude"),
            message::required::<crate::Enumeration<ParkingLotType>>("parking_lot_type"),
            message::required::<String>("phone_number"),
            message::optional::<String>("parking_sign_url"),
            message::optional::<Vec<String>>("notification_text_list"),
            message::optional::<String>("payment_mini_prog_appid"),
            message::required::<String>("payment_path"),
            message::optional::<String>("parking_order_mini_prog_appid"),
            message::optional::<String>("parking_order_path"),
            message::optional::<ChargingRule>("charging_rule"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 停车场名称（必填）
        pub fn parking_lot_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("parking_lot_name", value))
        }

        /// 商户停车场ID（必填）
        pub fn out_parking_lot_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_parking_lot_id", value))
        }

        /// 停车场地址（必填）
        pub fn parking_lot_address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("parking_lot_address", value))
        }

        /// 停车场经度（必填）
        pub fn longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("longitude", value))
        }

        /// 停车场纬度（必填）
        pub fn latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("latitude", value))
        }

        /// 停车场类型（必填）
        pub fn parking_lot_type(
            self,
            value: impl Into<crate::Enumeration<ParkingLotType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ParkingLotType>>("parking_lot_type", value))
        }

        /// 客服联系电话（必填）
        pub fn phone_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("phone_number", value))
        }

        /// 收费告示牌url
        pub fn parking_sign_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("parking_sign_url", value))
        }

        /// 停车场优惠文案
        #[inline]
        pub fn notification_text_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("notification_text_list", value))
        }

        /// 商家支付小程序appid
        pub fn payment_mini_prog_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payment_mini_prog_appid", value))
        }

        /// 商家支付路径（必填）
        pub fn payment_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payment_path", value))
        }

        /// 商家停车订单小程序appid
        pub fn parking_order_mini_prog_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("parking_order_mini_prog_appid", value))
        }

        /// 商家停车订单路径
        pub fn parking_order_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("parking_order_path", value))
        }

        /// `charging_rule`
        #[inline]
        pub fn charging_rule(self, value: ChargingRule) -> Self {
            Self(self.0.with("charging_rule", value))
        }
    }

    /// `ChargingRule`
    pub struct ChargingRule(pub(crate) message::Object);

    impl ChargingRule {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<RuleType>>("rule_type"),
            message::optional::<crate::Enumeration<FeeLimitType>>("fee_limit_type"),
            message::optional::<crate::Enumeration<DailyLimitType>>("daily_limit_type"),
            message::optional::<crate::Enumeration<TimeRoundingType>>("time_rounding_type"),
            message::optional::<i64>("free_entry_duration"),
            message::optional::<i64>("free_exit_duration"),
            message::optional::<Vec<FixedIntervalRule>>("fixed_interval_rule"),
            message::optional::<Vec<DurationSegmentRule>>("duration_segment_rule"),
            message::optional::<Vec<PreEntryRule>>("pre_entry_rule"),
            message::optional::<crate::Enumeration<HolidayMode>>("holiday_mode"),
            message::optional::<crate::Enumeration<AggregateLimitMode>>("aggregate_limit_mode"),
            message::optional::<crate::Enumeration<FirstChargeTimeMode>>("first_charge_time_mode"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 收费规则类型
        pub fn rule_type(self, value: impl Into<crate::Enumeration<RuleType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<RuleType>>("rule_type", value))
        }

        /// 收费金额限制类型
        pub fn fee_limit_type(self, value: impl Into<crate::Enumeration<FeeLimitType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<FeeLimitType>>("fee_limit_type", value))
        }

        /// 计费周期类型
        pub fn daily_limit_type(
            self,
            value: impl Into<crate::Enumeration<DailyLimitType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<DailyLimitType>>("daily_limit_type", value))
        }

        /// 不满一小时取整方式
        pub fn time_rounding_type(
            self,
            value: impl Into<crate::Enumeration<TimeRoundingType>>,
        ) -> Self {
            Self(
                self.0
                    .with_some::<crate::Enumeration<TimeRoundingType>>("time_rounding_type", value),
            )
        }

        /// 入场免费时间
        #[inline]
        pub fn free_entry_duration(self, value: i64) -> Self {
            Self(self.0.with("free_entry_duration", value))
        }

        /// 出场免费时间
        #[inline]
        pub fn free_exit_duration(self, value: i64) -> Self {
            Self(self.0.with("free_exit_duration", value))
        }

        /// `fixed_interval_rule`
        #[inline]
        pub fn fixed_interval_rule(self, value: Vec<FixedIntervalRule>) -> Self {
            Self(self.0.with("fixed_interval_rule", value))
        }

        /// `duration_segment_rule`
        #[inline]
        pub fn duration_segment_rule(self, value: Vec<DurationSegmentRule>) -> Self {
            Self(self.0.with("duration_segment_rule", value))
        }

        /// `pre_entry_rule`
        #[inline]
        pub fn pre_entry_rule(self, value: Vec<PreEntryRule>) -> Self {
            Self(self.0.with("pre_entry_rule", value))
        }

        /// 节假日模式
        pub fn holiday_mode(self, value: impl Into<crate::Enumeration<HolidayMode>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<HolidayMode>>("holiday_mode", value))
        }

        /// 累计限额模式
        pub fn aggregate_limit_mode(
            self,
            value: impl Into<crate::Enumeration<AggregateLimitMode>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<AggregateLimitMode>>(
                    "aggregate_limit_mode",
                    value,
                ),
            )
        }

        /// 首次计费时间模式
        pub fn first_charge_time_mode(
            self,
            value: impl Into<crate::Enumeration<FirstChargeTimeMode>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<FirstChargeTimeMode>>(
                "first_charge_time_mode",
                value,
            ))
        }
    }

    /// `FixedIntervalRule`
    pub struct FixedIntervalRule(pub(crate) message::Object);

    impl FixedIntervalRule {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<DayType>>("day_type"),
            message::optional::<String>("start_time"),
            message::optional::<String>("end_time"),
            message::optional::<crate::Enumeration<VehicleType>>("vehicle_type"),
            message::optional::<crate::Enumeration<PlateType>>("plate_type"),
            message::optional::<i64>("first_duration"),
            message::optional::<crate::Fen>("first_amount"),
            message::optional::<i64>("interval_duration"),
            message::optional::<crate::Fen>("interval_amount"),
            message::optional::<crate::Fen>("interval_max_amount"),
            message::optional::<crate::Fen>("max_fee_per_day"),
            message::optional::<crate::Enumeration<FreePeriodChargingMode>>(
                "free_period_charging_mode",
            ),
            message::optional::<crate::Enumeration<FreePeriodCalculationMode>>(
                "free_period_calculation_mode",
            ),
            message::optional::<bool>("is_green_vehicle_free_parking"),
            message::optional::<crate::Enumeration<FirstDurationMode>>("first_duration_mode"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 日期类型
        pub fn day_type(self, value: impl Into<crate::Enumeration<DayType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<DayType>>("day_type", value))
        }

        /// 时段开始时间
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_time", value))
        }

        /// 时段结束时间
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_time", value))
        }

        /// 车辆类型
        pub fn vehicle_type(self, value: impl Into<crate::Enumeration<VehicleType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<VehicleType>>("vehicle_type", value))
        }

        /// 车牌类型
        pub fn plate_type(self, value: impl Into<crate::Enumeration<PlateType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PlateType>>("plate_type", value))
        }

        /// 首段收费时长
        #[inline]
        pub fn first_duration(self, value: i64) -> Self {
            Self(self.0.with("first_duration", value))
        }

        /// 首段收费金额，单位为分
        pub fn first_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("first_amount", value))
        }

        /// 间隔收费时长
        #[inline]
        pub fn interval_duration(self, value: i64) -> Self {
            Self(self.0.with("interval_duration", value))
        }

        /// 间隔收费金额，单位为分
        pub fn interval_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("interval_amount", value))
        }

        /// 间隔时段收费封顶，单位为分
        pub fn interval_max_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("interval_max_amount", value))
        }

        /// 单日最大收款金额，单位为分
        pub fn max_fee_per_day(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("max_fee_per_day", value))
        }

        /// 免费时段收取模式
        pub fn free_period_charging_mode(
            self,
            value: impl Into<crate::Enumeration<FreePeriodChargingMode>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<FreePeriodChargingMode>>(
                "free_period_charging_mode",
                value,
            ))
        }

        /// 免费时段计算方式
        pub fn free_period_calculation_mode(
            self,
            value: impl Into<crate::Enumeration<FreePeriodCalculationMode>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<FreePeriodCalculationMode>>(
                "free_period_calculation_mode",
                value,
            ))
        }

        /// 新能源是否免停
        #[inline]
        pub fn is_green_vehicle_free_parking(self, value: bool) -> Self {
            Self(self.0.with("is_green_vehicle_free_parking", value))
        }

        /// 首段收费模式
        pub fn first_duration_mode(
            self,
            value: impl Into<crate::Enumeration<FirstDurationMode>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<FirstDurationMode>>(
                    "first_duration_mode",
                    value,
                ),
            )
        }
    }

    /// `DurationSegmentRule`
    pub struct DurationSegmentRule(pub(crate) message::Object);

    impl DurationSegmentRule {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<DayType>>("day_type"),
            message::optional::<String>("start_time"),
            message::optional::<String>("end_time"),
            message::optional::<crate::Enumeration<VehicleType>>("vehicle_type"),
            message::optional::<crate::Enumeration<PlateType>>("plate_type"),
            message::optional::<crate::Enumeration<ChargeMode>>("charge_mode"),
            message::optional::<i64>("duration_from"),
            message::optional::<i64>("duration_to"),
            message::optional::<crate::Fen>("fixed_amount"),
            message::optional::<i64>("interval_min"),
            message::optional::<crate::Fen>("interval_amount"),
            message::optional::<crate::Fen>("interval_max_amount"),
            message::optional::<crate::Fen>("max_fee_per_day"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 日期类型
        pub fn day_type(self, value: impl Into<crate::Enumeration<DayType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<DayType>>("day_type", value))
        }

        /// 时段开始时间
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_time", value))
        }

        /// 时段结束时间
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_time", value))
        }

        /// 车辆类型
        pub fn vehicle_type(self, value: impl Into<crate::Enumeration<VehicleType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<VehicleType>>("vehicle_type", value))
        }

        /// 车牌类型
        pub fn plate_type(self, value: impl Into<crate::Enumeration<PlateType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PlateType>>("plate_type", value))
        }

        /// 收费模式
        pub fn charge_mode(self, value: impl Into<crate::Enumeration<ChargeMode>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ChargeMode>>("charge_mode", value))
        }

        /// 停车时长起始
        #[inline]
        pub fn duration_from(self, value: i64) -> Self {
            Self(self.0.with("duration_from", value))
        }

        /// 停车时长结束
        #[inline]
        pub fn duration_to(self, value: i64) -> Self {
            Self(self.0.with("duration_to", value))
        }

        /// 固定收费金额，单位为分
        pub fn fixed_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("fixed_amount", value))
        }

        /// 间隔时段
        #[inline]
        pub fn interval_min(self, value: i64) -> Self {
            Self(self.0.with("interval_min", value))
        }

        /// 间隔收费金额，单位为分
        pub fn interval_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("interval_amount", value))
        }

        /// 间隔时段收费封顶，单位为分
        pub fn interval_max_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("interval_max_amount", value))
        }

        /// 单日最大收款金额，单位为分
        pub fn max_fee_per_day(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("max_fee_per_day", value))
        }
    }

    /// `PreEntryRule`
    pub struct PreEntryRule(pub(crate) message::Object);

    impl PreEntryRule {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<DayType>>("day_type"),
            message::optional::<String>("start_time"),
            message::optional::<String>("end_time"),
            message::optional::<crate::Enumeration<VehicleType>>("vehicle_type"),
            message::optional::<crate::Enumeration<PlateType>>("plate_type"),
            message::optional::<crate::Fen>("amount"),
            message::optional::<crate::Fen>("max_fee_per_day"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 日期类型
        pub fn day_type(self, value: impl Into<crate::Enumeration<DayType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<DayType>>("day_type", value))
        }

        /// 时段开始时间
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_time", value))
        }

        /// 时段结束时间
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_time", value))
        }

        /// 车辆类型
        pub fn vehicle_type(self, value: impl Into<crate::Enumeration<VehicleType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<VehicleType>>("vehicle_type", value))
        }

        /// 车牌类型
        pub fn plate_type(self, value: impl Into<crate::Enumeration<PlateType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PlateType>>("plate_type", value))
        }

        /// 收费金额，单位为分
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 单日最大收款金额，单位为分
        pub fn max_fee_per_day(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("max_fee_per_day", value))
        }
    }

    /// 提交停车场进件申请：应答
    #[non_exhaustive]
    pub struct Response {
        /// 停车场进件审核单号
        pub parking_lot_audit_no: Option<String>,
    }

    request!(
        Request,
        ParkingLot,
        ChargingRule,
        FixedIntervalRule,
        DurationSegmentRule,
        PreEntryRule
    );

    held!(ParkingLot, ChargingRule, FixedIntervalRule, DurationSegmentRule, PreEntryRule);

    message! {
        Response {
            0 => parking_lot_audit_no: "parking_lot_audit_no",
        }
    }
}
