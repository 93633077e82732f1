//! `/v3/marketing/busifavor/stocks`

pub mod stock_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/stocks`
#[derive(Clone, Debug)]
pub struct Stocks(pub(crate) Node);

impl Stocks {
    /// `/{stock_id}`: 批次号
    #[inline]
    pub fn stock_id(self, value: impl Into<String>) -> stock_id::StockId {
        stock_id::StockId(self.0.bind("stock_id", value))
    }

    /// 创建商家券 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/stocks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::stocks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_name("8月1日活动券")
    ///     .belong_merchant("10000022")
    ///     .comment("活动使用")
    ///     .goods_name("xxx商品使用")
    ///     .stock_type(post::StockType::NORMAL)
    ///     .coupon_use_rule(
    ///         post::CouponUseRule::new()
    ///             .coupon_available_time(
    ///                 post::CouponAvailableTime::new()
    ///                     .available_begin_time("2015-05-20T13:29:35+08:00")
    ///                     .available_end_time("2015-05-20T13:29:35+08:00")
    ///                     .available_day_after_receive(3)
    ///                     .available_week(
    ///                         post::AvailableWeek::new()
    ///                             .week_day(vec![1])
    ///                             .available_day_time(vec![
    ///                                 post::AvailableDayTime::new()
    ///                                     .begin_time(3600)
    ///                                     .end_time(86399),
    ///                             ]),
    ///                     )
    ///                     .irregulary_avaliable_time(vec![
    ///                         post::IrregularyAvaliableTime::new()
    ///                             .begin_time("2015-05-20T13:29:35+08:00")
    ///                             .end_time("2015-05-20T13:29:35+08:00"),
    ///                     ])
    ///                     .wait_days_after_receive(7)
    ///                     .available_second_after_receive(3600),
    ///             )
    ///             .fixed_normal_coupon(
    ///                 post::FixedNormalCoupon::new().discount_amount(5).transaction_minimum(100),
    ///             )
    ///             .discount_coupon(
    ///                 post::DiscountCoupon::new().discount_percent(88).transaction_minimum(100),
    ///             )
    ///             .exchange_coupon(
    ///                 post::ExchangeCoupon::new().exchange_price(100).transaction_minimum(100),
    ///             )
    ///             .use_method(post::UseMethod::OFF_LINE)
    ///             .mini_programs_appid("wx23232232323")
    ///             .mini_programs_path("/path/index/index"),
    ///     )
    ///     .stock_send_rule(
    ///         post::StockSendRule::new()
    ///             .max_amount(100000)
    ///             .max_coupons(100)
    ///             .max_coupons_per_user(5)
    ///             .max_amount_by_day(1000)
    ///             .max_coupons_by_day(100)
    ///             .natural_person_limit(true)
    ///             .prevent_api_abuse(true)
    ///             .transferable(true)
    ///             .shareable(true),
    ///     )
    ///     .out_request_no("100002322019090134234sfdf")
    ///     .custom_entrance(
    ///         post::CustomEntrance::new()
    ///             .mini_programs_info(
    ///                 post::MiniProgramsInfo::new()
    ///                     .mini_programs_appid("wx234545656765876")
    ///                     .mini_programs_path("/path/index/index")
    ///                     .entrance_words("欢迎选购")
    ///                     .guiding_words("获取更多优惠"),
    ///             )
    ///             .appid("wx324345hgfhfghfg")
    ///             .hall_id("233455656")
    ///             .store_id("233554655")
    ///             .code_display_mode(post::CodeDisplayMode::BARCODE),
    ///     )
    ///     .display_pattern_info(
    ///         post::DisplayPatternInfo::new()
    ///             .description("xxx门店可用")
    ///             .merchant_logo_url("https://qpic.cn/xxx")
    ///             .merchant_name("微信支付")
    ///             .background_color(post::BackgroundColor::COLOR020)
    ///             .coupon_image_url("https://qpic.cn/xxx")
    ///             .finder_info(
    ///                 post::FinderInfo::new()
    ///                     .finder_id("sph6Rngt2T4RlUf")
    ///                     .finder_video_id("sph6Rngt2T4RlUf")
    ///                     .finder_video_cover_image_url("https://wxpaylogo.qpic.cn/xxx"),
    ///             ),
    ///     )
    ///     .coupon_code_mode(post::CouponCodeMode::WECHATPAY_MODE)
    ///     .notify_config(post::NotifyConfig::new().notify_appid("wx23232232323"))
    ///     .subsidy(true);
    /// let answer = client.v3().marketing().busifavor().stocks().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534855)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/stocks", rest)
    }
}

/// 创建商家券
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::busifavor::stocks::stock_id::couponcodes::coupon_code::get::{
        BackgroundColor, CodeDisplayMode, StockType, UseMethod,
    };
    pub use crate::v3::marketing::busifavor::stocks::stock_id::get::CouponCodeMode;
    pub use crate::v3::marketing::busifavor::stocks::stock_id::patch::{
        DisplayPatternInfo, FinderInfo, MiniProgramsInfo, NotifyConfig,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/busifavor/stocks").numbered_by("out_request_no");

    /// 创建商家券：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商家券批次名称
        pub stock_name: Required<String>,
        /// 批次归属商户号
        pub belong_merchant: Required<String>,
        /// 批次备注
        pub comment: Option<String>,
        /// 适用商品范围
        pub goods_name: Required<String>,
        /// 批次类型
        pub stock_type: Required<Enumeration<StockType>>,
        /// 核销规则
        pub coupon_use_rule: Required<CouponUseRule>,
        /// 发放规则
        pub stock_send_rule: Required<StockSendRule>,
        /// 商户请求单号
        pub out_request_no: Required<String>,
        /// 自定义入口
        pub custom_entrance: Option<CustomEntrance>,
        /// 样式信息
        pub display_pattern_info: Option<DisplayPatternInfo>,
        /// 券code模式
        pub coupon_code_mode: Required<Enumeration<CouponCodeMode>>,
        /// 事件通知配置
        pub notify_config: Option<NotifyConfig>,
        /// 是否允许营销补贴
        pub subsidy: Option<bool>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商家券批次名称
        #[inline]
        pub fn stock_name(mut self, value: impl Into<String>) -> Self {
            self.stock_name = Required::set(value.into());
            self
        }

        /// 批次归属商户号
        #[inline]
        pub fn belong_merchant(mut self, value: impl Into<String>) -> Self {
            self.belong_merchant = Required::set(value.into());
            self
        }

        /// 批次备注
        #[inline]
        pub fn comment(mut self, value: impl Into<String>) -> Self {
            self.comment = Some(value.into());
            self
        }

        /// 适用商品范围
        #[inline]
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Required::set(value.into());
            self
        }

        /// 批次类型
        #[inline]
        pub fn stock_type(mut self, value: impl Into<Enumeration<StockType>>) -> Self {
            self.stock_type = Required::set(value.into());
            self
        }

        /// 核销规则
        #[inline]
        pub fn coupon_use_rule(mut self, value: CouponUseRule) -> Self {
            self.coupon_use_rule = Required::set(value);
            self
        }

        /// 发放规则
        #[inline]
        pub fn stock_send_rule(mut self, value: StockSendRule) -> Self {
            self.stock_send_rule = Required::set(value);
            self
        }

        /// 商户请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 自定义入口
        #[inline]
        pub fn custom_entrance(mut self, value: CustomEntrance) -> Self {
            self.custom_entrance = Some(value);
            self
        }

        /// 样式信息
        #[inline]
        pub fn display_pattern_info(mut self, value: DisplayPatternInfo) -> Self {
            self.display_pattern_info = Some(value);
            self
        }

        /// 券code模式
        #[inline]
        pub fn coupon_code_mode(mut self, value: impl Into<Enumeration<CouponCodeMode>>) -> Self {
            self.coupon_code_mode = Required::set(value.into());
            self
        }

        /// 事件通知配置
        #[inline]
        pub fn notify_config(mut self, value: NotifyConfig) -> Self {
            self.notify_config = Some(value);
            self
        }

        /// 是否允许营销补贴
        #[inline]
        pub fn subsidy(mut self, value: bool) -> Self {
            self.subsidy = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("stock_name", &mut self.stock_name),
                ("belong_merchant", &mut self.belong_merchant),
                ("comment", &mut self.comment),
                ("goods_name", &mut self.goods_name),
                ("stock_type", &mut self.stock_type),
                ("coupon_use_rule", &mut self.coupon_use_rule),
                ("stock_send_rule", &mut self.stock_send_rule),
                ("out_request_no", &mut self.out_request_no),
                ("custom_entrance", &mut self.custom_entrance),
                ("display_pattern_info", &mut self.display_pattern_info),
                ("coupon_code_mode", &mut self.coupon_code_mode),
                ("notify_config", &mut self.notify_config),
                ("subsidy", &mut self.subsidy),
            ]);
        }
    }

    /// 核销规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponUseRule {
        /// 券可核销时间
        pub coupon_available_time: Required<CouponAvailableTime>,
        /// 固定面额满减券使用规则
        pub fixed_normal_coupon: Option<FixedNormalCoupon>,
        /// 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
        /// 换购券使用规则
        pub exchange_coupon: Option<ExchangeCoupon>,
        /// 核销方式
        pub use_method: Required<Enumeration<UseMethod>>,
        /// 小程序appid
        pub mini_programs_appid: Option<String>,
        /// 小程序path
        pub mini_programs_path: Option<String>,
    }

    impl CouponUseRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 券可核销时间
        #[inline]
        pub fn coupon_available_time(mut self, value: CouponAvailableTime) -> Self {
            self.coupon_available_time = Required::set(value);
            self
        }

        /// 固定面额满减券使用规则
        #[inline]
        pub fn fixed_normal_coupon(mut self, value: FixedNormalCoupon) -> Self {
            self.fixed_normal_coupon = Some(value);
            self
        }

        /// 折扣券使用规则
        #[inline]
        pub fn discount_coupon(mut self, value: DiscountCoupon) -> Self {
            self.discount_coupon = Some(value);
            self
        }

        /// 换购券使用规则
        #[inline]
        pub fn exchange_coupon(mut self, value: ExchangeCoupon) -> Self {
            self.exchange_coupon = Some(value);
            self
        }

        /// 核销方式
        #[inline]
        pub fn use_method(mut self, value: impl Into<Enumeration<UseMethod>>) -> Self {
            self.use_method = Required::set(value.into());
            self
        }

        /// 小程序appid
        #[inline]
        pub fn mini_programs_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_programs_appid = Some(value.into());
            self
        }

        /// 小程序path
        #[inline]
        pub fn mini_programs_path(mut self, value: impl Into<String>) -> Self {
            self.mini_programs_path = Some(value.into());
            self
        }
    }

    impl Message for CouponUseRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_available_time", &mut self.coupon_available_time),
                ("fixed_normal_coupon", &mut self.fixed_normal_coupon),
                ("discount_coupon", &mut self.discount_coupon),
                ("exchange_coupon", &mut self.exchange_coupon),
                ("use_method", &mut self.use_method),
                ("mini_programs_appid", &mut self.mini_programs_appid),
                ("mini_programs_path", &mut self.mini_programs_path),
            ]);
        }
    }

    /// 发放规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StockSendRule {
        /// 批次总预算，单位为分
        pub max_amount: Option<Fen>,
        /// 批次最大发放个数
        pub max_coupons: Required<i64>,
        /// 用户最大可领个数
        pub max_coupons_per_user: Required<i64>,
        /// 单天发放上限金额，单位为分
        pub max_amount_by_day: Option<Fen>,
        /// 单天发放上限个数
        pub max_coupons_by_day: Option<i64>,
        /// 是否开启自然人限制
        pub natural_person_limit: Option<bool>,
        /// 可疑账号拦截
        pub prevent_api_abuse: Option<bool>,
        /// 是否允许转赠
        pub transferable: Option<bool>,
        /// 是否允许分享链接
        pub shareable: Option<bool>,
    }

    impl StockSendRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 批次总预算，单位为分
        #[inline]
        pub fn max_amount(mut self, value: impl Into<Fen>) -> Self {
            self.max_amount = Some(value.into());
            self
        }

        /// 批次最大发放个数
        #[inline]
        pub fn max_coupons(mut self, value: i64) -> Self {
            self.max_coupons = Required::set(value);
            self
        }

        /// 用户最大可领个数
        #[inline]
        pub fn max_coupons_per_user(mut self, value: i64) -> Self {
            self.max_coupons_per_user = Required::set(value);
            self
        }

        /// 单天发放上限金额，单位为分
        #[inline]
        pub fn max_amount_by_day(mut self, value: impl Into<Fen>) -> Self {
            self.max_amount_by_day = Some(value.into());
            self
        }

        /// 单天发放上限个数
        #[inline]
        pub fn max_coupons_by_day(mut self, value: i64) -> Self {
            self.max_coupons_by_day = Some(value);
            self
        }

        /// 是否开启自然人限制
        #[inline]
        pub fn natural_person_limit(mut self, value: bool) -> Self {
            self.natural_person_limit = Some(value);
            self
        }

        /// 可疑账号拦截
        #[inline]
        pub fn prevent_api_abuse(mut self, value: bool) -> Self {
            self.prevent_api_abuse = Some(value);
            self
        }

        /// 是否允许转赠
        #[inline]
        pub fn transferable(mut self, value: bool) -> Self {
            self.transferable = Some(value);
            self
        }

        /// 是否允许分享链接
        #[inline]
        pub fn shareable(mut self, value: bool) -> Self {
            self.shareable = Some(value);
            self
        }
    }

    impl Message for StockSendRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("max_amount", &mut self.max_amount),
                ("max_coupons", &mut self.max_coupons),
                ("max_coupons_per_user", &mut self.max_coupons_per_user),
                ("max_amount_by_day", &mut self.max_amount_by_day),
                ("max_coupons_by_day", &mut self.max_coupons_by_day),
                ("natural_person_limit", &mut self.natural_person_limit),
                ("prevent_api_abuse", &mut self.prevent_api_abuse),
                ("transferable", &mut self.transferable),
                ("shareable", &mut self.shareable),
            ]);
        }
    }

    /// 自定义入口
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CustomEntrance {
        /// 小程序入口
        pub mini_programs_info: Option<MiniProgramsInfo>,
        /// 商户公众号appid
        pub appid: Option<String>,
        /// 营销馆id
        pub hall_id: Option<String>,
        /// 可用门店id
        pub store_id: Option<String>,
        /// code展示模式
        pub code_display_mode: Option<Enumeration<CodeDisplayMode>>,
    }

    impl CustomEntrance {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 小程序入口
        #[inline]
        pub fn mini_programs_info(mut self, value: MiniProgramsInfo) -> Self {
            self.mini_programs_info = Some(value);
            self
        }

        /// 商户公众号appid
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// 营销馆id
        #[inline]
        pub fn hall_id(mut self, value: impl Into<String>) -> Self {
            self.hall_id = Some(value.into());
            self
        }

        /// 可用门店id
        #[inline]
        pub fn store_id(mut self, value: impl Into<String>) -> Self {
            self.store_id = Some(value.into());
            self
        }

        /// code展示模式
        #[inline]
        pub fn code_display_mode(mut self, value: impl Into<Enumeration<CodeDisplayMode>>) -> Self {
            self.code_display_mode = Some(value.into());
            self
        }
    }

    impl Message for CustomEntrance {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mini_programs_info", &mut self.mini_programs_info),
                ("appid", &mut self.appid),
                ("hall_id", &mut self.hall_id),
                ("store_id", &mut self.store_id),
                ("code_display_mode", &mut self.code_display_mode),
            ]);
        }
    }

    /// 券可核销时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponAvailableTime {
        /// 开始时间
        pub available_begin_time: Required<Time>,
        /// 结束时间
        pub available_end_time: Required<Time>,
        /// 生效后N天内有效
        pub available_day_after_receive: Option<i64>,
        /// 固定周期有效时间段
        pub available_week: Option<AvailableWeek>,
        /// 无规律的有效时间段
        pub irregulary_avaliable_time: Option<Vec<IrregularyAvaliableTime>>,
        /// 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
        /// 领取后N秒内有效
        pub available_second_after_receive: Option<i64>,
    }

    impl CouponAvailableTime {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 开始时间
        #[inline]
        pub fn available_begin_time(mut self, value: impl Into<Time>) -> Self {
            self.available_begin_time = Required::set(value.into());
            self
        }

        /// 结束时间
        #[inline]
        pub fn available_end_time(mut self, value: impl Into<Time>) -> Self {
            self.available_end_time = Required::set(value.into());
            self
        }

        /// 生效后N天内有效
        #[inline]
        pub fn available_day_after_receive(mut self, value: i64) -> Self {
            self.available_day_after_receive = Some(value);
            self
        }

        /// 固定周期有效时间段
        #[inline]
        pub fn available_week(mut self, value: AvailableWeek) -> Self {
            self.available_week = Some(value);
            self
        }

        /// 无规律的有效时间段
        #[inline]
        pub fn irregulary_avaliable_time(mut self, value: Vec<IrregularyAvaliableTime>) -> Self {
            self.irregulary_avaliable_time = Some(value);
            self
        }

        /// 领取后N天开始生效
        #[inline]
        pub fn wait_days_after_receive(mut self, value: i64) -> Self {
            self.wait_days_after_receive = Some(value);
            self
        }

        /// 领取后N秒内有效
        #[inline]
        pub fn available_second_after_receive(mut self, value: i64) -> Self {
            self.available_second_after_receive = Some(value);
            self
        }
    }

    impl Message for CouponAvailableTime {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("available_begin_time", &mut self.available_begin_time),
                ("available_end_time", &mut self.available_end_time),
                ("available_day_after_receive", &mut self.available_day_after_receive),
                ("available_week", &mut self.available_week),
                ("irregulary_avaliable_time", &mut self.irregulary_avaliable_time),
                ("wait_days_after_receive", &mut self.wait_days_after_receive),
                ("available_second_after_receive", &mut self.available_second_after_receive),
            ]);
        }
    }

    /// 固定面额满减券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FixedNormalCoupon {
        /// 优惠金额，单位为分
        pub discount_amount: Required<Fen>,
        /// 消费门槛，单位为分
        pub transaction_minimum: Required<Fen>,
    }

    impl FixedNormalCoupon {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 优惠金额，单位为分
        #[inline]
        pub fn discount_amount(mut self, value: impl Into<Fen>) -> Self {
            self.discount_amount = Required::set(value.into());
            self
        }

        /// 消费门槛，单位为分
        #[inline]
        pub fn transaction_minimum(mut self, value: impl Into<Fen>) -> Self {
            self.transaction_minimum = Required::set(value.into());
            self
        }
    }

    impl Message for FixedNormalCoupon {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("discount_amount", &mut self.discount_amount),
                ("transaction_minimum", &mut self.transaction_minimum),
            ]);
        }
    }

    /// 折扣券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DiscountCoupon {
        /// 折扣比例
        pub discount_percent: Required<i64>,
        /// 消费门槛，单位为分
        pub transaction_minimum: Required<Fen>,
    }

    impl DiscountCoupon {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 折扣比例
        #[inline]
        pub fn discount_percent(mut self, value: i64) -> Self {
            self.discount_percent = Required::set(value);
            self
        }

        /// 消费门槛，单位为分
        #[inline]
        pub fn transaction_minimum(mut self, value: impl Into<Fen>) -> Self {
            self.transaction_minimum = Required::set(value.into());
            self
        }
    }

    impl Message for DiscountCoupon {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("discount_percent", &mut self.discount_percent),
                ("transaction_minimum", &mut self.transaction_minimum),
            ]);
        }
    }

    /// 换购券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ExchangeCoupon {
        /// 单品换购价，单位为分
        pub exchange_price: Required<Fen>,
        /// 消费门槛，单位为分
        pub transaction_minimum: Required<Fen>,
    }

    impl ExchangeCoupon {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 单品换购价，单位为分
        #[inline]
        pub fn exchange_price(mut self, value: impl Into<Fen>) -> Self {
            self.exchange_price = Required::set(value.into());
            self
        }

        /// 消费门槛，单位为分
        #[inline]
        pub fn transaction_minimum(mut self, value: impl Into<Fen>) -> Self {
            self.transaction_minimum = Required::set(value.into());
            self
        }
    }

    impl Message for ExchangeCoupon {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("exchange_price", &mut self.exchange_price),
                ("transaction_minimum", &mut self.transaction_minimum),
            ]);
        }
    }

    /// 固定周期有效时间段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AvailableWeek {
        /// 可用星期数
        pub week_day: Option<Vec<i64>>,
        /// 当天可用时间段
        pub available_day_time: Option<Vec<AvailableDayTime>>,
    }

    impl AvailableWeek {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 可用星期数
        #[inline]
        pub fn week_day(mut self, value: Vec<i64>) -> Self {
            self.week_day = Some(value);
            self
        }

        /// 当天可用时间段
        #[inline]
        pub fn available_day_time(mut self, value: Vec<AvailableDayTime>) -> Self {
            self.available_day_time = Some(value);
            self
        }
    }

    impl Message for AvailableWeek {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("week_day", &mut self.week_day),
                ("available_day_time", &mut self.available_day_time),
            ]);
        }
    }

    /// 无规律的有效时间段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct IrregularyAvaliableTime {
        /// 开始时间
        pub begin_time: Option<Time>,
        /// 结束时间
        pub end_time: Option<Time>,
    }

    impl IrregularyAvaliableTime {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 开始时间
        #[inline]
        pub fn begin_time(mut self, value: impl Into<Time>) -> Self {
            self.begin_time = Some(value.into());
            self
        }

        /// 结束时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<Time>) -> Self {
            self.end_time = Some(value.into());
            self
        }
    }

    impl Message for IrregularyAvaliableTime {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("begin_time", &mut self.begin_time), ("end_time", &mut self.end_time)]);
        }
    }

    /// 当天可用时间段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AvailableDayTime {
        /// 当天可用开始时间
        pub begin_time: Option<i64>,
        /// 当天可用结束时间
        pub end_time: Option<i64>,
    }

    impl AvailableDayTime {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 当天可用开始时间
        #[inline]
        pub fn begin_time(mut self, value: i64) -> Self {
            self.begin_time = Some(value);
            self
        }

        /// 当天可用结束时间
        #[inline]
        pub fn end_time(mut self, value: i64) -> Self {
            self.end_time = Some(value);
            self
        }
    }

    impl Message for AvailableDayTime {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("begin_time", &mut self.begin_time), ("end_time", &mut self.end_time)]);
        }
    }

    /// 创建商家券：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次号
        pub stock_id: Option<String>,
        /// 创建时间
        pub create_time: Option<Time>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("stock_id", &mut self.stock_id), ("create_time", &mut self.create_time)]);
        }
    }

    message!(
        Request,
        CouponUseRule,
        StockSendRule,
        CustomEntrance,
        CouponAvailableTime,
        FixedNormalCoupon,
        DiscountCoupon,
        ExchangeCoupon,
        AvailableWeek,
        IrregularyAvaliableTime,
        AvailableDayTime,
        Response
    );
}
