//! `/v3/parking/reminders/application`

pub mod query;
pub mod withdraw;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/parking/reminders/application`
#[derive(Clone, Debug)]
pub struct Application(pub(crate) Node);

impl Application {
    /// `/query`
    #[inline]
    pub fn query(self) -> query::Query {
        query::Query(self.0)
    }

    /// `/withdraw`
    #[inline]
    pub fn withdraw(self) -> withdraw::Withdraw {
        withdraw::Withdraw(self.0)
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/parking/reminders/application", rest)
    }
}

/// 提交停车场进件申请
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::parking::reminders::application::query::get::{
        AggregateLimitMode, ChargeMode, DailyLimitType, DayType, FeeLimitType, FirstChargeTimeMode,
        FirstDurationMode, FreePeriodCalculationMode, FreePeriodChargingMode, HolidayMode,
        ParkingLotType, PlateType, RuleType, TimeRoundingType, VehicleType,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/parking/reminders/application");

    /// 提交停车场进件申请：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// `parking_lot`
        pub parking_lot: Required<ParkingLot>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// `parking_lot`
        #[inline]
        pub fn parking_lot(mut self, value: ParkingLot) -> Self {
            self.parking_lot = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("parking_lot", &mut self.parking_lot)]);
        }
    }

    /// `ParkingLot`
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ParkingLot {
        /// 停车场名称
        pub parking_lot_name: Required<String>,
        /// 商户停车场ID
        pub out_parking_lot_id: Required<String>,
        /// 停车场地址
        pub parking_lot_address: Required<String>,
        /// 停车场经度
        pub longitude: Required<String>,
        /// 停车场纬度
        pub latitude: Required<String>,
        /// 停车场类型
        pub parking_lot_type: Required<Enumeration<ParkingLotType>>,
        /// 客服联系电话
        pub phone_number: Required<String>,
        /// 收费告示牌url
        pub parking_sign_url: Option<String>,
        /// 停车场优惠文案
        pub notification_text_list: Option<Vec<String>>,
        /// 商家支付小程序appid
        pub payment_mini_prog_appid: Option<String>,
        /// 商家支付路径
        pub payment_path: Required<String>,
        /// 商家停车订单小程序appid
        pub parking_order_mini_prog_appid: Option<String>,
        /// 商家停车订单路径
        pub parking_order_path: Option<String>,
        /// `charging_rule`
        pub charging_rule: Option<ChargingRule>,
    }

    impl ParkingLot {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 停车场名称
        #[inline]
        pub fn parking_lot_name(mut self, value: impl Into<String>) -> Self {
            self.parking_lot_name = Required::set(value.into());
            self
        }

        /// 商户停车场ID
        #[inline]
        pub fn out_parking_lot_id(mut self, value: impl Into<String>) -> Self {
            self.out_parking_lot_id = Required::set(value.into());
            self
        }

        /// 停车场地址
        #[inline]
        pub fn parking_lot_address(mut self, value: impl Into<String>) -> Self {
            self.parking_lot_address = Required::set(value.into());
            self
        }

        /// 停车场经度
        #[inline]
        pub fn longitude(mut self, value: impl Into<String>) -> Self {
            self.longitude = Required::set(value.into());
            self
        }

        /// 停车场纬度
        #[inline]
        pub fn latitude(mut self, value: impl Into<String>) -> Self {
            self.latitude = Required::set(value.into());
            self
        }

        /// 停车场类型
        #[inline]
        pub fn parking_lot_type(mut self, value: impl Into<Enumeration<ParkingLotType>>) -> Self {
            self.parking_lot_type = Required::set(value.into());
            self
        }

        /// 客服联系电话
        #[inline]
        pub fn phone_number(mut self, value: impl Into<String>) -> Self {
            self.phone_number = Required::set(value.into());
            self
        }

        /// 收费告示牌url
        #[inline]
        pub fn parking_sign_url(mut self, value: impl Into<String>) -> Self {
            self.parking_sign_url = Some(value.into());
            self
        }

        /// 停车场优惠文案
        #[inline]
        pub fn notification_text_list(mut self, value: Vec<String>) -> Self {
            self.notification_text_list = Some(value);
            self
        }

        /// 商家支付小程序appid
        #[inline]
        pub fn payment_mini_prog_appid(mut self, value: impl Into<String>) -> Self {
            self.payment_mini_prog_appid = Some(value.into());
            self
        }

        /// 商家支付路径
        #[inline]
        pub fn payment_path(mut self, value: impl Into<String>) -> Self {
            self.payment_path = Required::set(value.into());
            self
        }

        /// 商家停车订单小程序appid
        #[inline]
        pub fn parking_order_mini_prog_appid(mut self, value: impl Into<String>) -> Self {
            self.parking_order_mini_prog_appid = Some(value.into());
            self
        }

        /// 商家停车订单路径
        #[inline]
        pub fn parking_order_path(mut self, value: impl Into<String>) -> Self {
            self.parking_order_path = Some(value.into());
            self
        }

        /// `charging_rule`
        #[inline]
        pub fn charging_rule(mut self, value: ChargingRule) -> Self {
            self.charging_rule = Some(value);
            self
        }
    }

    impl Message for ParkingLot {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("parking_lot_name", &mut self.parking_lot_name),
                ("out_parking_lot_id", &mut self.out_parking_lot_id),
                ("parking_lot_address", &mut self.parking_lot_address),
                ("longitude", &mut self.longitude),
                ("latitude", &mut self.latitude),
                ("parking_lot_type", &mut self.parking_lot_type),
                ("phone_number", &mut self.phone_number),
                ("parking_sign_url", &mut self.parking_sign_url),
                ("notification_text_list", &mut self.notification_text_list),
                ("payment_mini_prog_appid", &mut self.payment_mini_prog_appid),
                ("payment_path", &mut self.payment_path),
                ("parking_order_mini_prog_appid", &mut self.parking_order_mini_prog_appid),
                ("parking_order_path", &mut self.parking_order_path),
                ("charging_rule", &mut self.charging_rule),
            ]);
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

    impl ChargingRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 收费规则类型
        #[inline]
        pub fn rule_type(mut self, value: impl Into<Enumeration<RuleType>>) -> Self {
            self.rule_type = Some(value.into());
            self
        }

        /// 收费金额限制类型
        #[inline]
        pub fn fee_limit_type(mut self, value: impl Into<Enumeration<FeeLimitType>>) -> Self {
            self.fee_limit_type = Some(value.into());
            self
        }

        /// 计费周期类型
        #[inline]
        pub fn daily_limit_type(mut self, value: impl Into<Enumeration<DailyLimitType>>) -> Self {
            self.daily_limit_type = Some(value.into());
            self
        }

        /// 不满一小时取整方式
        #[inline]
        pub fn time_rounding_type(
            mut self,
            value: impl Into<Enumeration<TimeRoundingType>>,
        ) -> Self {
            self.time_rounding_type = Some(value.into());
            self
        }

        /// 入场免费时间
        #[inline]
        pub fn free_entry_duration(mut self, value: i64) -> Self {
            self.free_entry_duration = Some(value);
            self
        }

        /// 出场免费时间
        #[inline]
        pub fn free_exit_duration(mut self, value: i64) -> Self {
            self.free_exit_duration = Some(value);
            self
        }

        /// `fixed_interval_rule`
        #[inline]
        pub fn fixed_interval_rule(mut self, value: Vec<FixedIntervalRule>) -> Self {
            self.fixed_interval_rule = Some(value);
            self
        }

        /// `duration_segment_rule`
        #[inline]
        pub fn duration_segment_rule(mut self, value: Vec<DurationSegmentRule>) -> Self {
            self.duration_segment_rule = Some(value);
            self
        }

        /// `pre_entry_rule`
        #[inline]
        pub fn pre_entry_rule(mut self, value: Vec<PreEntryRule>) -> Self {
            self.pre_entry_rule = Some(value);
            self
        }

        /// 节假日模式
        #[inline]
        pub fn holiday_mode(mut self, value: impl Into<Enumeration<HolidayMode>>) -> Self {
            self.holiday_mode = Some(value.into());
            self
        }

        /// 累计限额模式
        #[inline]
        pub fn aggregate_limit_mode(
            mut self,
            value: impl Into<Enumeration<AggregateLimitMode>>,
        ) -> Self {
            self.aggregate_limit_mode = Some(value.into());
            self
        }

        /// 首次计费时间模式
        #[inline]
        pub fn first_charge_time_mode(
            mut self,
            value: impl Into<Enumeration<FirstChargeTimeMode>>,
        ) -> Self {
            self.first_charge_time_mode = Some(value.into());
            self
        }
    }

    impl Message for ChargingRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("rule_type", &mut self.rule_type),
                ("fee_limit_type", &mut self.fee_limit_type),
                ("daily_limit_type", &mut self.daily_limit_type),
                ("time_rounding_type", &mut self.time_rounding_type),
                ("free_entry_duration", &mut self.free_entry_duration),
                ("free_exit_duration", &mut self.free_exit_duration),
                ("fixed_interval_rule", &mut self.fixed_interval_rule),
                ("duration_segment_rule", &mut self.duration_segment_rule),
                ("pre_entry_rule", &mut self.pre_entry_rule),
                ("holiday_mode", &mut self.holiday_mode),
                ("aggregate_limit_mode", &mut self.aggregate_limit_mode),
                ("first_charge_time_mode", &mut self.first_charge_time_mode),
            ]);
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

    impl FixedIntervalRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 日期类型
        #[inline]
        pub fn day_type(mut self, value: impl Into<Enumeration<DayType>>) -> Self {
            self.day_type = Some(value.into());
            self
        }

        /// 时段开始时间
        #[inline]
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// 时段结束时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// 车辆类型
        #[inline]
        pub fn vehicle_type(mut self, value: impl Into<Enumeration<VehicleType>>) -> Self {
            self.vehicle_type = Some(value.into());
            self
        }

        /// 车牌类型
        #[inline]
        pub fn plate_type(mut self, value: impl Into<Enumeration<PlateType>>) -> Self {
            self.plate_type = Some(value.into());
            self
        }

        /// 首段收费时长
        #[inline]
        pub fn first_duration(mut self, value: i64) -> Self {
            self.first_duration = Some(value);
            self
        }

        /// 首段收费金额，单位为分
        #[inline]
        pub fn first_amount(mut self, value: impl Into<Fen>) -> Self {
            self.first_amount = Some(value.into());
            self
        }

        /// 间隔收费时长
        #[inline]
        pub fn interval_duration(mut self, value: i64) -> Self {
            self.interval_duration = Some(value);
            self
        }

        /// 间隔收费金额，单位为分
        #[inline]
        pub fn interval_amount(mut self, value: impl Into<Fen>) -> Self {
            self.interval_amount = Some(value.into());
            self
        }

        /// 间隔时段收费封顶，单位为分
        #[inline]
        pub fn interval_max_amount(mut self, value: impl Into<Fen>) -> Self {
            self.interval_max_amount = Some(value.into());
            self
        }

        /// 单日最大收款金额，单位为分
        #[inline]
        pub fn max_fee_per_day(mut self, value: impl Into<Fen>) -> Self {
            self.max_fee_per_day = Some(value.into());
            self
        }

        /// 免费时段收取模式
        #[inline]
        pub fn free_period_charging_mode(
            mut self,
            value: impl Into<Enumeration<FreePeriodChargingMode>>,
        ) -> Self {
            self.free_period_charging_mode = Some(value.into());
            self
        }

        /// 免费时段计算方式
        #[inline]
        pub fn free_period_calculation_mode(
            mut self,
            value: impl Into<Enumeration<FreePeriodCalculationMode>>,
        ) -> Self {
            self.free_period_calculation_mode = Some(value.into());
            self
        }

        /// 新能源是否免停
        #[inline]
        pub fn is_green_vehicle_free_parking(mut self, value: bool) -> Self {
            self.is_green_vehicle_free_parking = Some(value);
            self
        }

        /// 首段收费模式
        #[inline]
        pub fn first_duration_mode(
            mut self,
            value: impl Into<Enumeration<FirstDurationMode>>,
        ) -> Self {
            self.first_duration_mode = Some(value.into());
            self
        }
    }

    impl Message for FixedIntervalRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("day_type", &mut self.day_type),
                ("start_time", &mut self.start_time),
                ("end_time", &mut self.end_time),
                ("vehicle_type", &mut self.vehicle_type),
                ("plate_type", &mut self.plate_type),
                ("first_duration", &mut self.first_duration),
                ("first_amount", &mut self.first_amount),
                ("interval_duration", &mut self.interval_duration),
                ("interval_amount", &mut self.interval_amount),
                ("interval_max_amount", &mut self.interval_max_amount),
                ("max_fee_per_day", &mut self.max_fee_per_day),
                ("free_period_charging_mode", &mut self.free_period_charging_mode),
                ("free_period_calculation_mode", &mut self.free_period_calculation_mode),
                ("is_green_vehicle_free_parking", &mut self.is_green_vehicle_free_parking),
                ("first_duration_mode", &mut self.first_duration_mode),
            ]);
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

    impl DurationSegmentRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 日期类型
        #[inline]
        pub fn day_type(mut self, value: impl Into<Enumeration<DayType>>) -> Self {
            self.day_type = Some(value.into());
            self
        }

        /// 时段开始时间
        #[inline]
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// 时段结束时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// 车辆类型
        #[inline]
        pub fn vehicle_type(mut self, value: impl Into<Enumeration<VehicleType>>) -> Self {
            self.vehicle_type = Some(value.into());
            self
        }

        /// 车牌类型
        #[inline]
        pub fn plate_type(mut self, value: impl Into<Enumeration<PlateType>>) -> Self {
            self.plate_type = Some(value.into());
            self
        }

        /// 收费模式
        #[inline]
        pub fn charge_mode(mut self, value: impl Into<Enumeration<ChargeMode>>) -> Self {
            self.charge_mode = Some(value.into());
            self
        }

        /// 停车时长起始
        #[inline]
        pub fn duration_from(mut self, value: i64) -> Self {
            self.duration_from = Some(value);
            self
        }

        /// 停车时长结束
        #[inline]
        pub fn duration_to(mut self, value: i64) -> Self {
            self.duration_to = Some(value);
            self
        }

        /// 固定收费金额，单位为分
        #[inline]
        pub fn fixed_amount(mut self, value: impl Into<Fen>) -> Self {
            self.fixed_amount = Some(value.into());
            self
        }

        /// 间隔时段
        #[inline]
        pub fn interval_min(mut self, value: i64) -> Self {
            self.interval_min = Some(value);
            self
        }

        /// 间隔收费金额，单位为分
        #[inline]
        pub fn interval_amount(mut self, value: impl Into<Fen>) -> Self {
            self.interval_amount = Some(value.into());
            self
        }

        /// 间隔时段收费封顶，单位为分
        #[inline]
        pub fn interval_max_amount(mut self, value: impl Into<Fen>) -> Self {
            self.interval_max_amount = Some(value.into());
            self
        }

        /// 单日最大收款金额，单位为分
        #[inline]
        pub fn max_fee_per_day(mut self, value: impl Into<Fen>) -> Self {
            self.max_fee_per_day = Some(value.into());
            self
        }
    }

    impl Message for DurationSegmentRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("day_type", &mut self.day_type),
                ("start_time", &mut self.start_time),
                ("end_time", &mut self.end_time),
                ("vehicle_type", &mut self.vehicle_type),
                ("plate_type", &mut self.plate_type),
                ("charge_mode", &mut self.charge_mode),
                ("duration_from", &mut self.duration_from),
                ("duration_to", &mut self.duration_to),
                ("fixed_amount", &mut self.fixed_amount),
                ("interval_min", &mut self.interval_min),
                ("interval_amount", &mut self.interval_amount),
                ("interval_max_amount", &mut self.interval_max_amount),
                ("max_fee_per_day", &mut self.max_fee_per_day),
            ]);
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

    impl PreEntryRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 日期类型
        #[inline]
        pub fn day_type(mut self, value: impl Into<Enumeration<DayType>>) -> Self {
            self.day_type = Some(value.into());
            self
        }

        /// 时段开始时间
        #[inline]
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// 时段结束时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// 车辆类型
        #[inline]
        pub fn vehicle_type(mut self, value: impl Into<Enumeration<VehicleType>>) -> Self {
            self.vehicle_type = Some(value.into());
            self
        }

        /// 车牌类型
        #[inline]
        pub fn plate_type(mut self, value: impl Into<Enumeration<PlateType>>) -> Self {
            self.plate_type = Some(value.into());
            self
        }

        /// 收费金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// 单日最大收款金额，单位为分
        #[inline]
        pub fn max_fee_per_day(mut self, value: impl Into<Fen>) -> Self {
            self.max_fee_per_day = Some(value.into());
            self
        }
    }

    impl Message for PreEntryRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("day_type", &mut self.day_type),
                ("start_time", &mut self.start_time),
                ("end_time", &mut self.end_time),
                ("vehicle_type", &mut self.vehicle_type),
                ("plate_type", &mut self.plate_type),
                ("amount", &mut self.amount),
                ("max_fee_per_day", &mut self.max_fee_per_day),
            ]);
        }
    }

    /// 提交停车场进件申请：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 停车场进件审核单号
        pub parking_lot_audit_no: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("parking_lot_audit_no", &mut self.parking_lot_audit_no)]);
        }
    }

    message!(
        Request,
        ParkingLot,
        ChargingRule,
        FixedIntervalRule,
        DurationSegmentRule,
        PreEntryRule,
        Response
    );
}
