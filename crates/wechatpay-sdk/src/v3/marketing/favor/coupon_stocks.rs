//! `/v3/marketing/favor/coupon-stocks`

/// `/v3/marketing/favor/coupon-stocks`
pub struct CouponStocks {
    pub(crate) node: crate::chain::Node,
}

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
    ///                     .available_begin_time("2026-01-01T00:00:00+08:00")
    ///                     .available_end_time("2026-01-31T23:59:59+08:00")
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/favor/coupon-stocks", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/coupon-stocks")
    }
}

/// 创建代金券批次
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_post::Response;
    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;

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
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("stock_name"),
            message::required::<crate::Time>("available_begin_time"),
            message::required::<crate::Time>("available_end_time"),
            message::required::<StockUseRule>("stock_use_rule"),
            message::required::<bool>("no_cash"),
            message::required::<crate::Enumeration<StockType>>("stock_type"),
            message::optional::<String>("comment"),
            message::required::<String>("belong_merchant"),
            message::optional::<PatternInfo>("pattern_info"),
            message::required::<CouponUseRule>("coupon_use_rule"),
            message::required::<String>("out_request_no"),
            message::optional::<String>("ext_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 批次名称（必填）
        pub fn stock_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_name", value))
        }

        /// 开始时间（必填）
        pub fn available_begin_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("available_begin_time", value))
        }

        /// 结束时间（必填）
        pub fn available_end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("available_end_time", value))
        }

        /// 发放规则（必填）
        #[inline]
        pub fn stock_use_rule(self, value: StockUseRule) -> Self {
            Self(self.0.with("stock_use_rule", value))
        }

        /// 是否无资金流（必填）
        #[inline]
        pub fn no_cash(self, value: bool) -> Self {
            Self(self.0.with("no_cash", value))
        }

        /// 批次类型（必填）
        pub fn stock_type(self, value: impl Into<crate::Enumeration<StockType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<StockType>>("stock_type", value))
        }

        /// 批次备注
        pub fn comment(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("comment", value))
        }

        /// 归属商户号（必填）
        pub fn belong_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("belong_merchant", value))
        }

        /// 样式信息
        #[inline]
        pub fn pattern_info(self, value: PatternInfo) -> Self {
            Self(self.0.with("pattern_info", value))
        }

        /// 核销规则（必填）
        #[inline]
        pub fn coupon_use_rule(self, value: CouponUseRule) -> Self {
            Self(self.0.with("coupon_use_rule", value))
        }

        /// 商户单据号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 扩展属性
        pub fn ext_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ext_info", value))
        }
    }

    /// 发放规则
    pub struct StockUseRule(pub(crate) message::Object);

    impl StockUseRule {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("max_coupons"),
            message::required::<crate::Fen>("max_amount"),
            message::optional::<crate::Fen>("max_amount_by_day"),
            message::required::<i64>("max_coupons_per_user"),
            message::required::<bool>("natural_person_limit"),
            message::required::<bool>("prevent_api_abuse"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 发放总上限（必填）
        #[inline]
        pub fn max_coupons(self, value: i64) -> Self {
            Self(self.0.with("max_coupons", value))
        }

        /// 总预算，单位为分（必填）
        pub fn max_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("max_amount", value))
        }

        /// 单天发放上限金额，单位为分
        pub fn max_amount_by_day(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("max_amount_by_day", value))
        }

        /// 单个用户可领个数（必填）
        #[inline]
        pub fn max_coupons_per_user(self, value: i64) -> Self {
            Self(self.0.with("max_coupons_per_user", value))
        }

        /// 是否开启自然人限制（必填）
        #[inline]
        pub fn natural_person_limit(self, value: bool) -> Self {
            Self(self.0.with("natural_person_limit", value))
        }

        /// api发券防刷（必填）
        #[inline]
        pub fn prevent_api_abuse(self, value: bool) -> Self {
            Self(self.0.with("prevent_api_abuse", value))
        }
    }

    /// 样式信息
    pub struct PatternInfo(pub(crate) message::Object);

    impl PatternInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("description"),
            message::optional::<String>("merchant_logo"),
            message::optional::<String>("merchant_name"),
            message::optional::<crate::Enumeration<BackgroundColor>>("background_color"),
            message::optional::<String>("coupon_image"),
            message::optional::<crate::Enumeration<JumpTarget>>("jump_target"),
            message::optional::<String>("mini_program_appid"),
            message::optional::<String>("mini_program_path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 使用说明
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 商户logo
        pub fn merchant_logo(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_logo", value))
        }

        /// 商户名称
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_name", value))
        }

        /// 背景颜色
        pub fn background_color(
            self,
            value: impl Into<crate::Enumeration<BackgroundColor>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<BackgroundColor>>("background_color", value))
        }

        /// 券详情图片
        pub fn coupon_image(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("coupon_image", value))
        }

        /// 卡包跳转目标
        pub fn jump_target(self, value: impl Into<crate::Enumeration<JumpTarget>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<JumpTarget>>("jump_target", value))
        }

        /// 小程序appid
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_program_appid", value))
        }

        /// 小程序path
        pub fn mini_program_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_program_path", value))
        }
    }

    /// 核销规则
    pub struct CouponUseRule(pub(crate) message::Object);

    impl CouponUseRule {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<CouponAvailableTime>("coupon_available_time"),
            message::optional::<FixedNormalCoupon>("fixed_normal_coupon"),
            message::optional::<DiscountCoupon>("discount_coupon"),
            message::optional::<ExchangeCoupon>("exchange_coupon"),
            message::optional::<Vec<String>>("goods_tag"),
            message::optional::<Vec<String>>("limit_pay"),
            message::optional::<LimitCard>("limit_card"),
            message::optional::<Vec<crate::Enumeration<TradeType>>>("trade_type"),
            message::optional::<Vec<String>>("available_items"),
            message::optional::<Vec<String>>("unavailable_items"),
            message::optional::<Vec<String>>("available_merchants"),
            message::optional::<bool>("combine_use"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 券可核销时间
        #[inline]
        pub fn coupon_available_time(self, value: CouponAvailableTime) -> Self {
            Self(self.0.with("coupon_available_time", value))
        }

        /// 固定面额满减券使用规则
        #[inline]
        pub fn fixed_normal_coupon(self, value: FixedNormalCoupon) -> Self {
            Self(self.0.with("fixed_normal_coupon", value))
        }

        /// 折扣券使用规则
        #[inline]
        pub fn discount_coupon(self, value: DiscountCoupon) -> Self {
            Self(self.0.with("discount_coupon", value))
        }

        /// 换购券使用规则
        #[inline]
        pub fn exchange_coupon(self, value: ExchangeCoupon) -> Self {
            Self(self.0.with("exchange_coupon", value))
        }

        /// 订单优惠标记
        #[inline]
        pub fn goods_tag(self, value: Vec<String>) -> Self {
            Self(self.0.with("goods_tag", value))
        }

        /// 指定支付方式
        #[inline]
        pub fn limit_pay(self, value: Vec<String>) -> Self {
            Self(self.0.with("limit_pay", value))
        }

        /// 指定银行卡BIN
        #[inline]
        pub fn limit_card(self, value: LimitCard) -> Self {
            Self(self.0.with("limit_card", value))
        }

        /// 支付方式
        #[inline]
        pub fn trade_type(self, value: Vec<crate::Enumeration<TradeType>>) -> Self {
            Self(self.0.with("trade_type", value))
        }

        /// 可核销商品编码
        #[inline]
        pub fn available_items(self, value: Vec<String>) -> Self {
            Self(self.0.with("available_items", value))
        }

        /// 不参与优惠商品编码
        #[inline]
        pub fn unavailable_items(self, value: Vec<String>) -> Self {
            Self(self.0.with("unavailable_items", value))
        }

        /// 可核销商户号
        #[inline]
        pub fn available_merchants(self, value: Vec<String>) -> Self {
            Self(self.0.with("available_merchants", value))
        }

        /// 是否可叠加其他优惠
        #[inline]
        pub fn combine_use(self, value: bool) -> Self {
            Self(self.0.with("combine_use", value))
        }
    }

    /// 券可核销时间
    pub struct CouponAvailableTime(pub(crate) message::Object);

    impl CouponAvailableTime {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Time>("available_begin_time"),
            message::optional::<crate::Time>("available_end_time"),
            message::optional::<FixAvailableTime>("fix_available_time"),
            message::optional::<bool>("second_day_available"),
            message::optional::<i64>("available_time_after_receive"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 开始时间
        pub fn available_begin_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("available_begin_time", value))
        }

        /// 结束时间
        pub fn available_end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("available_end_time", value))
        }

        /// 固定时间段可用
        #[inline]
        pub fn fix_available_time(self, value: FixAvailableTime) -> Self {
            Self(self.0.with("fix_available_time", value))
        }

        /// 领取第二天生效
        #[inline]
        pub fn second_day_available(self, value: bool) -> Self {
            Self(self.0.with("second_day_available", value))
        }

        /// 领取后有效时间
        #[inline]
        pub fn available_time_after_receive(self, value: i64) -> Self {
            Self(self.0.with("available_time_after_receive", value))
        }
    }

    /// 固定面额满减券使用规则
    pub struct FixedNormalCoupon(pub(crate) message::Object);

    impl FixedNormalCoupon {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Fen>("coupon_amount"),
            message::required::<crate::Fen>("transaction_minimum"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 面额，单位为分（必填）
        pub fn coupon_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("coupon_amount", value))
        }

        /// 门槛，单位为分（必填）
        pub fn transaction_minimum(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("transaction_minimum", value))
        }
    }

    /// 折扣券使用规则
    pub struct DiscountCoupon(pub(crate) message::Object);

    impl DiscountCoupon {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Fen>("discount_amount_max"),
            message::optional::<i64>("discount_percent"),
            message::optional::<crate::Fen>("transaction_minimum"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 最高折扣金额，单位为分
        pub fn discount_amount_max(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("discount_amount_max", value))
        }

        /// 折扣百分比
        #[inline]
        pub fn discount_percent(self, value: i64) -> Self {
            Self(self.0.with("discount_percent", value))
        }

        /// 门槛，单位为分
        pub fn transaction_minimum(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("transaction_minimum", value))
        }
    }

    /// 换购券使用规则
    pub struct ExchangeCoupon(pub(crate) message::Object);

    impl ExchangeCoupon {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Fen>("exchange_price"),
            message::optional::<crate::Fen>("transaction_minimum"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 单品换购价，单位为分
        pub fn exchange_price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("exchange_price", value))
        }

        /// 消费门槛，单位为分
        pub fn transaction_minimum(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("transaction_minimum", value))
        }
    }

    /// 指定银行卡BIN
    pub struct LimitCard(pub(crate) message::Object);

    impl LimitCard {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("name"), message::optional::<Vec<String>>("bin")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 银行卡名称
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 指定卡BIN
        #[inline]
        pub fn bin(self, value: Vec<String>) -> Self {
            Self(self.0.with("bin", value))
        }
    }

    /// 固定时间段可用
    pub struct FixAvailableTime(pub(crate) message::Object);

    impl FixAvailableTime {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<i64>>("available_week_day"),
            message::optional::<i64>("begin_time"),
            message::optional::<i64>("end_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 可用星期数，已知取值：`0`、`1`、`2`、`3`、`4`、`5`、`6`
        #[inline]
        pub fn available_week_day(self, value: Vec<i64>) -> Self {
            Self(self.0.with("available_week_day", value))
        }

        /// 当天开始时间
        #[inline]
        pub fn begin_time(self, value: i64) -> Self {
            Self(self.0.with("begin_time", value))
        }

        /// 当天结束时间
        #[inline]
        pub fn end_time(self, value: i64) -> Self {
            Self(self.0.with("end_time", value))
        }
    }

    request!(
        Request,
        StockUseRule,
        PatternInfo,
        CouponUseRule,
        CouponAvailableTime,
        FixedNormalCoupon,
        DiscountCoupon,
        ExchangeCoupon,
        LimitCard,
        FixAvailableTime
    );

    held!(
        StockUseRule,
        PatternInfo,
        CouponUseRule,
        CouponAvailableTime,
        FixedNormalCoupon,
        DiscountCoupon,
        ExchangeCoupon,
        LimitCard,
        FixAvailableTime
    );
}
