//! `/v3/marketing/favor/coupon-stocks`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/favor/coupon-stocks`
#[derive(Clone, Debug)]
pub struct CouponStocks(pub(crate) Node);

impl CouponStocks {
    /// 创建代金券批次 (direct and partner)
    ///
    /// `POST /v3/marketing/favor/coupon-stocks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::coupon_stocks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_name("微信支付代金券批次")
    ///     .available_begin_time("2015-05-20T13:29:35.120+08:00")
    ///     .available_end_time("2015-05-20T13:29:35.120+08:00")
    ///     .stock_use_rule(
    ///         post::StockUseRule::new()
    ///             .max_coupons(0)
    ///             .max_amount(0)
    ///             .max_amount_by_day(0)
    ///             .max_coupons_per_user(0)
    ///             .natural_person_limit(true)
    ///             .prevent_api_abuse(true),
    ///     )
    ///     .no_cash(true)
    ///     .stock_type(post::StockType::NORMAL)
    ///     .comment("零售批次")
    ///     .belong_merchant("98568865")
    ///     .pattern_info(
    ///         post::PatternInfo::new()
    ///             .description("")
    ///             .merchant_logo("")
    ///             .merchant_name("")
    ///             .background_color(post::BackgroundColor::COLOR010)
    ///             .coupon_image("")
    ///             .jump_target(post::JumpTarget::PAYMENT_CODE)
    ///             .mini_program_appid("")
    ///             .mini_program_path(""),
    ///     )
    ///     .coupon_use_rule(
    ///         post::CouponUseRule::new()
    ///             .coupon_available_time(
    ///                 post::CouponAvailableTime::new()
    ///                     .available_begin_time("")
    ///                     .available_end_time("")
    ///                     .fix_available_time(
    ///                         post::FixAvailableTime::new()
    ///                             .available_week_day(vec![0, 1, 2, 3, 4, 5, 6])
    ///                             .begin_time(3600)
    ///                             .end_time(86399),
    ///                     )
    ///                     .second_day_available(true)
    ///                     .available_time_after_receive(0),
    ///             )
    ///             .fixed_normal_coupon(
    ///                 post::FixedNormalCoupon::new().coupon_amount(0).transaction_minimum(0),
    ///             )
    ///             .discount_coupon(
    ///                 post::DiscountCoupon::new()
    ///                     .discount_amount_max(0)
    ///                     .discount_percent(0)
    ///                     .transaction_minimum(0),
    ///             )
    ///             .exchange_coupon(
    ///                 post::ExchangeCoupon::new().exchange_price(0).transaction_minimum(0),
    ///             )
    ///             .goods_tag(vec!["123321".to_owned()])
    ///             .limit_pay(vec!["ICBC_CREDIT".to_owned()])
    ///             .limit_card(
    ///                 post::LimitCard::new().name("精粹白金").bin(vec!["62123456".to_owned()]),
    ///             )
    ///             .trade_type(vec![post::TradeType::MICROAPP])
    ///             .available_items(vec!["123321".to_owned()])
    ///             .unavailable_items(vec!["789987".to_owned()])
    ///             .available_merchants(vec!["9856000".to_owned()])
    ///             .combine_use(true),
    ///     )
    ///     .out_request_no("")
    ///     .ext_info("{\"exinfo1\":\"1234\",\"exinfo2\":\"3456\"}");
    /// let answer = client.v3().marketing().favor().coupon_stocks().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534633)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/favor/coupon-stocks", rest)
    }
}

/// 创建代金券批次
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Members, Message, Required, Time, enumeration, message,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/favor/coupon-stocks")
            .numbered_by("out_request_no");

    enumeration! {
        /// 批次类型
        StockType {
            NORMAL = "NORMAL",
            DISCOUNT = "DISCOUNT",
            EXCHAHGE = "EXCHAHGE",
            RANDOM = "RANDOM",
            DISCOUNT_CUT = "DISCOUNT_CUT",
        }
    }

    enumeration! {
        /// 背景颜色
        BackgroundColor {
            COLOR010 = "Color010",
            COLOR020 = "Color020",
            COLOR030 = "Color030",
            COLOR040 = "Color040",
            COLOR050 = "Color050",
            COLOR060 = "Color060",
            COLOR070 = "Color070",
            COLOR080 = "Color080",
            COLOR090 = "Color090",
            COLOR100 = "Color100",
        }
    }

    enumeration! {
        /// 卡包跳转目标
        JumpTarget {
            PAYMENT_CODE = "PAYMENT_CODE",
            MINI_PROGRAM = "MINI_PROGRAM",
            DEFAULT_PAGE = "DEFAULT_PAGE",
        }
    }

    enumeration! {
        /// 支付方式
        TradeType {
            MICROAPP = "MICROAPP",
            APPPAY = "APPPAY",
            PPAY = "PPAY",
            CARD = "CARD",
            FACE = "FACE",
            OTHER = "OTHER",
        }
    }

    /// 创建代金券批次：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 批次名称
        pub stock_name: Required<String>,
        /// 开始时间
        pub available_begin_time: Required<Time>,
        /// 结束时间
        pub available_end_time: Required<Time>,
        /// 发放规则
        pub stock_use_rule: Required<StockUseRule>,
        /// 是否无资金流
        pub no_cash: Required<bool>,
        /// 批次类型
        pub stock_type: Required<Enumeration<StockType>>,
        /// 批次备注
        pub comment: Option<String>,
        /// 归属商户号
        pub belong_merchant: Required<String>,
        /// 样式信息
        pub pattern_info: Option<PatternInfo>,
        /// 核销规则
        pub coupon_use_rule: Required<CouponUseRule>,
        /// 商户单据号
        pub out_request_no: Required<String>,
        /// 扩展属性
        pub ext_info: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 批次名称
        #[inline]
        pub fn stock_name(mut self, value: impl Into<String>) -> Self {
            self.stock_name = Required::set(value.into());
            self
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

        /// 发放规则
        #[inline]
        pub fn stock_use_rule(mut self, value: StockUseRule) -> Self {
            self.stock_use_rule = Required::set(value);
            self
        }

        /// 是否无资金流
        #[inline]
        pub fn no_cash(mut self, value: bool) -> Self {
            self.no_cash = Required::set(value);
            self
        }

        /// 批次类型
        #[inline]
        pub fn stock_type(mut self, value: impl Into<Enumeration<StockType>>) -> Self {
            self.stock_type = Required::set(value.into());
            self
        }

        /// 批次备注
        #[inline]
        pub fn comment(mut self, value: impl Into<String>) -> Self {
            self.comment = Some(value.into());
            self
        }

        /// 归属商户号
        #[inline]
        pub fn belong_merchant(mut self, value: impl Into<String>) -> Self {
            self.belong_merchant = Required::set(value.into());
            self
        }

        /// 样式信息
        #[inline]
        pub fn pattern_info(mut self, value: PatternInfo) -> Self {
            self.pattern_info = Some(value);
            self
        }

        /// 核销规则
        #[inline]
        pub fn coupon_use_rule(mut self, value: CouponUseRule) -> Self {
            self.coupon_use_rule = Required::set(value);
            self
        }

        /// 商户单据号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 扩展属性
        #[inline]
        pub fn ext_info(mut self, value: impl Into<String>) -> Self {
            self.ext_info = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("stock_name", &mut self.stock_name),
                ("available_begin_time", &mut self.available_begin_time),
                ("available_end_time", &mut self.available_end_time),
                ("stock_use_rule", &mut self.stock_use_rule),
                ("no_cash", &mut self.no_cash),
                ("stock_type", &mut self.stock_type),
                ("comment", &mut self.comment),
                ("belong_merchant", &mut self.belong_merchant),
                ("pattern_info", &mut self.pattern_info),
                ("coupon_use_rule", &mut self.coupon_use_rule),
                ("out_request_no", &mut self.out_request_no),
                ("ext_info", &mut self.ext_info),
            ]);
        }
    }

    /// 发放规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StockUseRule {
        /// 发放总上限
        pub max_coupons: Required<i64>,
        /// 总预算，单位为分
        pub max_amount: Required<Fen>,
        /// 单天发放上限金额，单位为分
        pub max_amount_by_day: Option<Fen>,
        /// 单个用户可领个数
        pub max_coupons_per_user: Required<i64>,
        /// 是否开启自然人限制
        pub natural_person_limit: Required<bool>,
        /// api发券防刷
        pub prevent_api_abuse: Required<bool>,
    }

    impl StockUseRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 发放总上限
        #[inline]
        pub fn max_coupons(mut self, value: i64) -> Self {
            self.max_coupons = Required::set(value);
            self
        }

        /// 总预算，单位为分
        #[inline]
        pub fn max_amount(mut self, value: impl Into<Fen>) -> Self {
            self.max_amount = Required::set(value.into());
            self
        }

        /// 单天发放上限金额，单位为分
        #[inline]
        pub fn max_amount_by_day(mut self, value: impl Into<Fen>) -> Self {
            self.max_amount_by_day = Some(value.into());
            self
        }

        /// 单个用户可领个数
        #[inline]
        pub fn max_coupons_per_user(mut self, value: i64) -> Self {
            self.max_coupons_per_user = Required::set(value);
            self
        }

        /// 是否开启自然人限制
        #[inline]
        pub fn natural_person_limit(mut self, value: bool) -> Self {
            self.natural_person_limit = Required::set(value);
            self
        }

        /// api发券防刷
        #[inline]
        pub fn prevent_api_abuse(mut self, value: bool) -> Self {
            self.prevent_api_abuse = Required::set(value);
            self
        }
    }

    impl Message for StockUseRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("max_coupons", &mut self.max_coupons),
                ("max_amount", &mut self.max_amount),
                ("max_amount_by_day", &mut self.max_amount_by_day),
                ("max_coupons_per_user", &mut self.max_coupons_per_user),
                ("natural_person_limit", &mut self.natural_person_limit),
                ("prevent_api_abuse", &mut self.prevent_api_abuse),
            ]);
        }
    }

    /// 样式信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PatternInfo {
        /// 使用说明
        pub description: Option<String>,
        /// 商户logo
        pub merchant_logo: Option<String>,
        /// 商户名称
        pub merchant_name: Option<String>,
        /// 背景颜色
        pub background_color: Option<Enumeration<BackgroundColor>>,
        /// 券详情图片
        pub coupon_image: Option<String>,
        /// 卡包跳转目标
        pub jump_target: Option<Enumeration<JumpTarget>>,
        /// 小程序appid
        pub mini_program_appid: Option<String>,
        /// 小程序path
        pub mini_program_path: Option<String>,
    }

    impl PatternInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 使用说明
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// 商户logo
        #[inline]
        pub fn merchant_logo(mut self, value: impl Into<String>) -> Self {
            self.merchant_logo = Some(value.into());
            self
        }

        /// 商户名称
        #[inline]
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Some(value.into());
            self
        }

        /// 背景颜色
        #[inline]
        pub fn background_color(mut self, value: impl Into<Enumeration<BackgroundColor>>) -> Self {
            self.background_color = Some(value.into());
            self
        }

        /// 券详情图片
        #[inline]
        pub fn coupon_image(mut self, value: impl Into<String>) -> Self {
            self.coupon_image = Some(value.into());
            self
        }

        /// 卡包跳转目标
        #[inline]
        pub fn jump_target(mut self, value: impl Into<Enumeration<JumpTarget>>) -> Self {
            self.jump_target = Some(value.into());
            self
        }

        /// 小程序appid
        #[inline]
        pub fn mini_program_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_program_appid = Some(value.into());
            self
        }

        /// 小程序path
        #[inline]
        pub fn mini_program_path(mut self, value: impl Into<String>) -> Self {
            self.mini_program_path = Some(value.into());
            self
        }
    }

    impl Message for PatternInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("description", &mut self.description),
                ("merchant_logo", &mut self.merchant_logo),
                ("merchant_name", &mut self.merchant_name),
                ("background_color", &mut self.background_color),
                ("coupon_image", &mut self.coupon_image),
                ("jump_target", &mut self.jump_target),
                ("mini_program_appid", &mut self.mini_program_appid),
                ("mini_program_path", &mut self.mini_program_path),
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
        /// 订单优惠标记
        pub goods_tag: Option<Vec<String>>,
        /// 指定支付方式
        pub limit_pay: Option<Vec<String>>,
        /// 指定银行卡BIN
        pub limit_card: Option<LimitCard>,
        /// 支付方式
        pub trade_type: Option<Vec<Enumeration<TradeType>>>,
        /// 可核销商品编码
        pub available_items: Option<Vec<String>>,
        /// 不参与优惠商品编码
        pub unavailable_items: Option<Vec<String>>,
        /// 可核销商户号
        pub available_merchants: Option<Vec<String>>,
        /// 是否可叠加其他优惠
        pub combine_use: Option<bool>,
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

        /// 订单优惠标记
        #[inline]
        pub fn goods_tag(mut self, value: Vec<String>) -> Self {
            self.goods_tag = Some(value);
            self
        }

        /// 指定支付方式
        #[inline]
        pub fn limit_pay(mut self, value: Vec<String>) -> Self {
            self.limit_pay = Some(value);
            self
        }

        /// 指定银行卡BIN
        #[inline]
        pub fn limit_card(mut self, value: LimitCard) -> Self {
            self.limit_card = Some(value);
            self
        }

        /// 支付方式
        #[inline]
        pub fn trade_type(mut self, value: Vec<Enumeration<TradeType>>) -> Self {
            self.trade_type = Some(value);
            self
        }

        /// 可核销商品编码
        #[inline]
        pub fn available_items(mut self, value: Vec<String>) -> Self {
            self.available_items = Some(value);
            self
        }

        /// 不参与优惠商品编码
        #[inline]
        pub fn unavailable_items(mut self, value: Vec<String>) -> Self {
            self.unavailable_items = Some(value);
            self
        }

        /// 可核销商户号
        #[inline]
        pub fn available_merchants(mut self, value: Vec<String>) -> Self {
            self.available_merchants = Some(value);
            self
        }

        /// 是否可叠加其他优惠
        #[inline]
        pub fn combine_use(mut self, value: bool) -> Self {
            self.combine_use = Some(value);
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
                ("goods_tag", &mut self.goods_tag),
                ("limit_pay", &mut self.limit_pay),
                ("limit_card", &mut self.limit_card),
                ("trade_type", &mut self.trade_type),
                ("available_items", &mut self.available_items),
                ("unavailable_items", &mut self.unavailable_items),
                ("available_merchants", &mut self.available_merchants),
                ("combine_use", &mut self.combine_use),
            ]);
        }
    }

    /// 券可核销时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponAvailableTime {
        /// 开始时间
        pub available_begin_time: Option<Time>,
        /// 结束时间
        pub available_end_time: Option<Time>,
        /// 固定时间段可用
        pub fix_available_time: Option<FixAvailableTime>,
        /// 领取第二天生效
        pub second_day_available: Option<bool>,
        /// 领取后有效时间
        pub available_time_after_receive: Option<i64>,
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
            self.available_begin_time = Some(value.into());
            self
        }

        /// 结束时间
        #[inline]
        pub fn available_end_time(mut self, value: impl Into<Time>) -> Self {
            self.available_end_time = Some(value.into());
            self
        }

        /// 固定时间段可用
        #[inline]
        pub fn fix_available_time(mut self, value: FixAvailableTime) -> Self {
            self.fix_available_time = Some(value);
            self
        }

        /// 领取第二天生效
        #[inline]
        pub fn second_day_available(mut self, value: bool) -> Self {
            self.second_day_available = Some(value);
            self
        }

        /// 领取后有效时间
        #[inline]
        pub fn available_time_after_receive(mut self, value: i64) -> Self {
            self.available_time_after_receive = Some(value);
            self
        }
    }

    impl Message for CouponAvailableTime {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("available_begin_time", &mut self.available_begin_time),
                ("available_end_time", &mut self.available_end_time),
                ("fix_available_time", &mut self.fix_available_time),
                ("second_day_available", &mut self.second_day_available),
                ("available_time_after_receive", &mut self.available_time_after_receive),
            ]);
        }
    }

    /// 固定面额满减券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FixedNormalCoupon {
        /// 面额，单位为分
        pub coupon_amount: Required<Fen>,
        /// 门槛，单位为分
        pub transaction_minimum: Required<Fen>,
    }

    impl FixedNormalCoupon {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 面额，单位为分
        #[inline]
        pub fn coupon_amount(mut self, value: impl Into<Fen>) -> Self {
            self.coupon_amount = Required::set(value.into());
            self
        }

        /// 门槛，单位为分
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
                ("coupon_amount", &mut self.coupon_amount),
                ("transaction_minimum", &mut self.transaction_minimum),
            ]);
        }
    }

    /// 折扣券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DiscountCoupon {
        /// 最高折扣金额，单位为分
        pub discount_amount_max: Option<Fen>,
        /// 折扣百分比
        pub discount_percent: Option<i64>,
        /// 门槛，单位为分
        pub transaction_minimum: Option<Fen>,
    }

    impl DiscountCoupon {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 最高折扣金额，单位为分
        #[inline]
        pub fn discount_amount_max(mut self, value: impl Into<Fen>) -> Self {
            self.discount_amount_max = Some(value.into());
            self
        }

        /// 折扣百分比
        #[inline]
        pub fn discount_percent(mut self, value: i64) -> Self {
            self.discount_percent = Some(value);
            self
        }

        /// 门槛，单位为分
        #[inline]
        pub fn transaction_minimum(mut self, value: impl Into<Fen>) -> Self {
            self.transaction_minimum = Some(value.into());
            self
        }
    }

    impl Message for DiscountCoupon {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("discount_amount_max", &mut self.discount_amount_max),
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
        pub exchange_price: Option<Fen>,
        /// 消费门槛，单位为分
        pub transaction_minimum: Option<Fen>,
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
            self.exchange_price = Some(value.into());
            self
        }

        /// 消费门槛，单位为分
        #[inline]
        pub fn transaction_minimum(mut self, value: impl Into<Fen>) -> Self {
            self.transaction_minimum = Some(value.into());
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

    /// 指定银行卡BIN
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct LimitCard {
        /// 银行卡名称
        pub name: Option<String>,
        /// 指定卡BIN
        pub bin: Option<Vec<String>>,
    }

    impl LimitCard {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 银行卡名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// 指定卡BIN
        #[inline]
        pub fn bin(mut self, value: Vec<String>) -> Self {
            self.bin = Some(value);
            self
        }
    }

    impl Message for LimitCard {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("name", &mut self.name), ("bin", &mut self.bin)]);
        }
    }

    /// 固定时间段可用
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FixAvailableTime {
        /// 可用星期数，已知取值：`0`、`1`、`2`、`3`、`4`、`5`、`6`
        pub available_week_day: Option<Vec<i64>>,
        /// 当天开始时间
        pub begin_time: Option<i64>,
        /// 当天结束时间
        pub end_time: Option<i64>,
    }

    impl FixAvailableTime {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 可用星期数，已知取值：`0`、`1`、`2`、`3`、`4`、`5`、`6`
        #[inline]
        pub fn available_week_day(mut self, value: Vec<i64>) -> Self {
            self.available_week_day = Some(value);
            self
        }

        /// 当天开始时间
        #[inline]
        pub fn begin_time(mut self, value: i64) -> Self {
            self.begin_time = Some(value);
            self
        }

        /// 当天结束时间
        #[inline]
        pub fn end_time(mut self, value: i64) -> Self {
            self.end_time = Some(value);
            self
        }
    }

    impl Message for FixAvailableTime {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("available_week_day", &mut self.available_week_day),
                ("begin_time", &mut self.begin_time),
                ("end_time", &mut self.end_time),
            ]);
        }
    }

    /// 创建代金券批次：应答
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
        StockUseRule,
        PatternInfo,
        CouponUseRule,
        CouponAvailableTime,
        FixedNormalCoupon,
        DiscountCoupon,
        ExchangeCoupon,
        LimitCard,
        FixAvailableTime,
        Response
    );
}
