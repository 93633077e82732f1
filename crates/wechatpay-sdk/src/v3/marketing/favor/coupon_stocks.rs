//! 创建代金券批次 · Create a cash coupon batch
//!
//! `/v3/marketing/favor/coupon-stocks`

/// 创建代金券批次 · Create a cash coupon batch
///
/// `/v3/marketing/favor/coupon-stocks`
#[derive(Clone)]
pub struct CouponStocks {
    pub(crate) node: crate::chain::Node,
}

impl CouponStocks {
    /// 创建代金券批次 · Create a cash coupon batch
    ///
    /// `POST /v3/marketing/favor/coupon-stocks`
    ///
    /// 创建代金券批次，设定名称、有效时间、发放和核销规则，返回批次号；激活后才能发券。模式：普通商户、服务商。
    ///
    /// Creates a cash coupon batch with its validity, issuing and redemption rules, and returns its batch ID. Start the batch before issuing coupons. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::coupon_stocks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_name("微信支付代金券批次")
    ///     .available_begin_time("2039-05-20T13:29:35.120+08:00")
    ///     .available_end_time("2039-05-20T13:29:35.120+08:00")
    ///     .stock_use_rule(
    ///         post::StockUseRule::new()
    ///             .max_coupons(0)
    ///             .max_amount(0)
    ///             .max_coupons_per_user(0)
    ///             .natural_person_limit(true)
    ///             .prevent_api_abuse(true),
    ///     )
    ///     .no_cash(true)
    ///     .stock_type(post::StockType::NORMAL)
    ///     .belong_merchant("98568865")
    ///     .coupon_use_rule(post::CouponUseRule::new())
    ///     .out_request_no("request202608010001");
    /// let answer = client.v3().marketing().favor().coupon_stocks().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): openid 与 appid 不符、活动未激活或已结束、商户号不对。按错误描述处理。 · The openid does not belong to the appid, the campaign is not active, or the merchant is wrong. Follow the message.
    /// - `RESOURCE_ALREADY_EXISTS` (400): 创建单号已用过，且内容不同。沿用原内容，或换新单号。 · This creation number was used before with other content. Send the original content, or take a new number.
    /// - `NOT_ENOUGH` (403): 批次预算不足。追加预算。 · The budget of the stock is used up. Add budget to the stock.
    /// - `REQUEST_BLOCKED` (403): 未开通产品、无权发放该批次、未做跨商户授权、用户达到领取上限、活动未开始或已结束。看错误描述属于哪一种。 · The product is not active, the merchant may not send this stock, the user has received the maximum, or the campaign is not running. Find in the message which of these applies.
    /// - `RESOURCE_NOT_EXISTS` (404): 没有这个批次。核对批次号。 · No such stock exists. Check the stock id.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，券可能已发。out_request_no 与参数不变再发。可能已经执行。 · The platform failed or timed out. The coupon may have been sent. Send the request again with the same `out_request_no` and parameters. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMIT_EXCEED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012534633](https://pay.weixin.qq.com/doc/v3/merchant/4012534633), [partner/4012534537](https://pay.weixin.qq.com/doc/v3/partner/4012534537)
    #[doc(alias(
        "创建代金券批次",
        "Create a cash coupon batch",
        "代金券",
        "coupon-stocks",
        "favor/coupon-stocks"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/favor/coupon-stocks", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/coupon-stocks")
    }
}

/// 创建代金券批次 · Create a cash coupon batch
pub mod post {

    enumeration! {
        /// 批次类型 · Batch type
        StockType {
            /// `NORMAL`: 固定面额满减 · Fixed amount off
            NORMAL = "NORMAL",
            /// `DISCOUNT`: 折扣 · Percentage off
            DISCOUNT = "DISCOUNT",
            /// `EXCHAHGE`: 换购 · Item at a special price
            EXCHAHGE = "EXCHAHGE",
            /// `RANDOM`: 千人千面 · Amount chosen for each user
            RANDOM = "RANDOM",
            /// `DISCOUNT_CUT`: 减至 · Price cut to a fixed amount
            DISCOUNT_CUT = "DISCOUNT_CUT",
        }
    }

    enumeration! {
        /// 背景颜色 · Background colour
        BackgroundColor {
            /// `Color010`: 绿色，`#63B359` · Green, `#63B359`
            COLOR010 = "Color010",
            /// `Color020`: 深绿色，`#2C9F67` · Dark green, `#2C9F67`
            COLOR020 = "Color020",
            /// `Color030`: 蓝色，`#509FC9` · Blue, `#509FC9`
            COLOR030 = "Color030",
            /// `Color040`: 深蓝色，`#5885CF` · Dark blue, `#5885CF`
            COLOR040 = "Color040",
            /// `Color050`: 紫色，`#9062C0` · Purple, `#9062C0`
            COLOR050 = "Color050",
            /// `Color060`: 土黄色，`#D09A45` · Ochre, `#D09A45`
            COLOR060 = "Color060",
            /// `Color070`: 黄色，`#E4B138` · Yellow, `#E4B138`
            COLOR070 = "Color070",
            /// `Color080`: 橙色，`#EE903C` · Orange, `#EE903C`
            COLOR080 = "Color080",
            /// `Color090`: 砖红色，`#DD6549` · Brick red, `#DD6549`
            COLOR090 = "Color090",
            /// `Color100`: 红色，`#CC463D` · Red, `#CC463D`
            COLOR100 = "Color100",
        }
    }

    enumeration! {
        /// 卡包跳转目标 · Card wallet redirect target
        JumpTarget {
            /// `PAYMENT_CODE`: 付款码 · Payment code
            PAYMENT_CODE = "PAYMENT_CODE",
            /// `MINI_PROGRAM`: 小程序 · Mini Program
            MINI_PROGRAM = "MINI_PROGRAM",
            /// `DEFAULT_PAGE`: 默认页 · Default page
            DEFAULT_PAGE = "DEFAULT_PAGE",
        }
    }

    enumeration! {
        /// 支付方式 · Payment method
        TradeType {
            /// `MICROAPP`: 小程序支付 · Mini Program payment
            MICROAPP = "MICROAPP",
            /// `APPPAY`: 应用支付 · App payment
            APPPAY = "APPPAY",
            /// `PPAY`: 免密支付 · Password-free payment
            PPAY = "PPAY",
            /// `CARD`: 付款码支付 · Payment by payment code
            CARD = "CARD",
            /// `FACE`: 刷脸支付 · Face payment
            FACE = "FACE",
            /// `OTHER`: 其他支付 · Other payments
            OTHER = "OTHER",
        }
    }

    /// 创建代金券批次：请求 · Create a cash coupon batch: request
    pub struct Request {
        /// 批次名称（必填） · Batch name (required)
        pub stock_name: Option<String>,
        /// 开始时间（必填） · Start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_begin_time: Option<crate::Time>,
        /// 结束时间（必填） · End time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_end_time: Option<crate::Time>,
        /// 发放规则（必填） · Batch issuing and use rules (required)
        pub stock_use_rule: Option<StockUseRule>,
        /// 是否无资金流（必填） · Whether there is no fund flow (required)
        pub no_cash: Option<bool>,
        /// 批次类型（必填） · Batch type (required)
        pub stock_type: StockType,
        /// 批次备注 · Batch remark
        pub comment: Option<String>,
        /// 归属商户号（必填） · Owner merchant ID (required)
        pub belong_merchant: Option<String>,
        /// 样式信息 · Display style
        pub pattern_info: Option<PatternInfo>,
        /// 核销规则（必填） · Redemption rules (required)
        pub coupon_use_rule: Option<CouponUseRule>,
        /// 商户单据号（必填） · Merchant record number (required)
        pub out_request_no: Option<String>,
        /// 扩展属性 · Extended attributes
        ///
        /// JSON 文本。A text that holds JSON.
        pub ext_info: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 批次名称（必填） · Batch name (required)
        pub fn stock_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_name = value.into_member();
            self
        }

        /// 开始时间（必填） · Start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn available_begin_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.available_begin_time = value.into_member();
            self
        }

        /// 结束时间（必填） · End time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn available_end_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.available_end_time = value.into_member();
            self
        }

        /// 发放规则（必填） · Batch issuing and use rules (required)
        pub fn stock_use_rule<M>(mut self, value: impl crate::IntoMember<StockUseRule, M>) -> Self {
            self.stock_use_rule = value.into_member();
            self
        }

        /// 是否无资金流（必填） · Whether there is no fund flow (required)
        pub fn no_cash<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.no_cash = value.into_member();
            self
        }

        /// 批次类型（必填） · Batch type (required)
        pub fn stock_type<M>(mut self, value: impl crate::IntoMember<StockType, M>) -> Self {
            self.stock_type = value.into_member().unwrap_or_default();
            self
        }

        /// 批次备注 · Batch remark
        pub fn comment<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.comment = value.into_member();
            self
        }

        /// 归属商户号（必填） · Owner merchant ID (required)
        pub fn belong_merchant<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.belong_merchant = value.into_member();
            self
        }

        /// 样式信息 · Display style
        pub fn pattern_info<M>(mut self, value: impl crate::IntoMember<PatternInfo, M>) -> Self {
            self.pattern_info = value.into_member();
            self
        }

        /// 核销规则（必填） · Redemption rules (required)
        pub fn coupon_use_rule<M>(
            mut self,
            value: impl crate::IntoMember<CouponUseRule, M>,
        ) -> Self {
            self.coupon_use_rule = value.into_member();
            self
        }

        /// 商户单据号（必填） · Merchant record number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 扩展属性 · Extended attributes
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn ext_info<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ext_info = value.into_member();
            self
        }
    }

    /// 发放规则 · Batch issuing and use rules
    pub struct StockUseRule {
        /// 发放总上限（必填） · Total issuing limit (required)
        pub max_coupons: Option<i64>,
        /// 总预算（必填） · Total budget (required)
        ///
        /// 单位为分。In fen.
        pub max_amount: Option<crate::Fen>,
        /// 单天发放上限金额 · Daily issuing amount limit
        ///
        /// 单位为分。In fen.
        pub max_amount_by_day: Option<crate::Fen>,
        /// 单个用户可领个数（必填） · Maximum coupons per user (required)
        pub max_coupons_per_user: Option<i64>,
        /// 是否开启自然人限制（必填） · Whether to limit per person (required)
        pub natural_person_limit: Option<bool>,
        /// api发券防刷（必填） · Whether to prevent API abuse (required)
        pub prevent_api_abuse: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StockUseRule {
        /// 发放总上限（必填） · Total issuing limit (required)
        pub fn max_coupons<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_coupons = value.into_member();
            self
        }

        /// 总预算（必填） · Total budget (required)
        ///
        /// 单位为分。In fen.
        pub fn max_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.max_amount = value.into_member();
            self
        }

        /// 单天发放上限金额 · Daily issuing amount limit
        ///
        /// 单位为分。In fen.
        pub fn max_amount_by_day<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.max_amount_by_day = value.into_member();
            self
        }

        /// 单个用户可领个数（必填） · Maximum coupons per user (required)
        pub fn max_coupons_per_user<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_coupons_per_user = value.into_member();
            self
        }

        /// 是否开启自然人限制（必填） · Whether to limit per person (required)
        pub fn natural_person_limit<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.natural_person_limit = value.into_member();
            self
        }

        /// api发券防刷（必填） · Whether to prevent API abuse (required)
        pub fn prevent_api_abuse<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.prevent_api_abuse = value.into_member();
            self
        }
    }

    /// 样式信息 · Display style
    pub struct PatternInfo {
        /// 使用说明 · Usage instructions
        pub description: Option<String>,
        /// 商户logo · Merchant logo
        pub merchant_logo: Option<String>,
        /// 商户名称 · Merchant name
        pub merchant_name: Option<String>,
        /// 背景颜色 · Background colour
        pub background_color: BackgroundColor,
        /// 券详情图片 · Coupon detail image
        pub coupon_image: Option<String>,
        /// 卡包跳转目标 · Card wallet redirect target
        pub jump_target: JumpTarget,
        /// 小程序appid · Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 小程序path · Mini Program path
        pub mini_program_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PatternInfo {
        /// 使用说明 · Usage instructions
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 商户logo · Merchant logo
        pub fn merchant_logo<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_logo = value.into_member();
            self
        }

        /// 商户名称 · Merchant name
        pub fn merchant_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_name = value.into_member();
            self
        }

        /// 背景颜色 · Background colour
        pub fn background_color<M>(
            mut self,
            value: impl crate::IntoMember<BackgroundColor, M>,
        ) -> Self {
            self.background_color = value.into_member().unwrap_or_default();
            self
        }

        /// 券详情图片 · Coupon detail image
        pub fn coupon_image<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.coupon_image = value.into_member();
            self
        }

        /// 卡包跳转目标 · Card wallet redirect target
        pub fn jump_target<M>(mut self, value: impl crate::IntoMember<JumpTarget, M>) -> Self {
            self.jump_target = value.into_member().unwrap_or_default();
            self
        }

        /// 小程序appid · Mini Program app ID
        pub fn mini_program_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_appid = value.into_member();
            self
        }

        /// 小程序path · Mini Program path
        pub fn mini_program_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_path = value.into_member();
            self
        }
    }

    /// 核销规则 · Redemption rules
    pub struct CouponUseRule {
        /// 券可核销时间 · Coupon redemption period
        pub coupon_available_time: Option<CouponAvailableTime>,
        /// 固定面额满减券使用规则 · Fixed-amount coupon use rules
        pub fixed_normal_coupon: Option<FixedNormalCoupon>,
        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub discount_coupon: Option<DiscountCoupon>,
        /// 换购券使用规则 · Exchange coupon use rules
        pub exchange_coupon: Option<ExchangeCoupon>,
        /// 订单优惠标记 · Order discount tag
        ///
        /// 最多 50 项，每项最长 128 个字符。At most 50 items; each at most 128 characters.
        pub goods_tag: Option<Vec<String>>,
        /// 指定支付方式 · Restricted payment methods
        ///
        /// 1 项。Exactly 1 items.
        pub limit_pay: Option<Vec<String>>,
        /// 指定银行卡BIN · Bank card BIN limit
        pub limit_card: Option<LimitCard>,
        /// 支付方式 · Payment method
        pub trade_type: Option<Vec<TradeType>>,
        /// 可核销商品编码 · Redeemable item codes
        ///
        /// 最多 50 项，每项最长 128 个字符。At most 50 items; each at most 128 characters.
        pub available_items: Option<Vec<String>>,
        /// 不参与优惠商品编码 · Excluded item codes
        ///
        /// 最多 50 项，每项最长 128 个字符。At most 50 items; each at most 128 characters.
        pub unavailable_items: Option<Vec<String>>,
        /// 可核销商户号 · Redeemable merchant IDs
        ///
        /// 最多 50 项，每项最长 20 个字符。At most 50 items; each at most 20 characters.
        pub available_merchants: Option<Vec<String>>,
        /// 是否可叠加其他优惠 · Whether combinable with other discounts
        pub combine_use: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CouponUseRule {
        /// 券可核销时间 · Coupon redemption period
        pub fn coupon_available_time<M>(
            mut self,
            value: impl crate::IntoMember<CouponAvailableTime, M>,
        ) -> Self {
            self.coupon_available_time = value.into_member();
            self
        }

        /// 固定面额满减券使用规则 · Fixed-amount coupon use rules
        pub fn fixed_normal_coupon<M>(
            mut self,
            value: impl crate::IntoMember<FixedNormalCoupon, M>,
        ) -> Self {
            self.fixed_normal_coupon = value.into_member();
            self
        }

        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub fn discount_coupon<M>(
            mut self,
            value: impl crate::IntoMember<DiscountCoupon, M>,
        ) -> Self {
            self.discount_coupon = value.into_member();
            self
        }

        /// 换购券使用规则 · Exchange coupon use rules
        pub fn exchange_coupon<M>(
            mut self,
            value: impl crate::IntoMember<ExchangeCoupon, M>,
        ) -> Self {
            self.exchange_coupon = value.into_member();
            self
        }

        /// 订单优惠标记 · Order discount tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.goods_tag = value.into_list();
            self
        }

        /// 指定支付方式 · Restricted payment methods
        pub fn limit_pay<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.limit_pay = value.into_list();
            self
        }

        /// 指定银行卡BIN · Bank card BIN limit
        pub fn limit_card<M>(mut self, value: impl crate::IntoMember<LimitCard, M>) -> Self {
            self.limit_card = value.into_member();
            self
        }

        /// 支付方式 · Payment method
        pub fn trade_type<M>(mut self, value: impl crate::IntoList<TradeType, M>) -> Self {
            self.trade_type = value.into_list();
            self
        }

        /// 可核销商品编码 · Redeemable item codes
        pub fn available_items<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.available_items = value.into_list();
            self
        }

        /// 不参与优惠商品编码 · Excluded item codes
        pub fn unavailable_items<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.unavailable_items = value.into_list();
            self
        }

        /// 可核销商户号 · Redeemable merchant IDs
        pub fn available_merchants<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.available_merchants = value.into_list();
            self
        }

        /// 是否可叠加其他优惠 · Whether combinable with other discounts
        pub fn combine_use<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.combine_use = value.into_member();
            self
        }
    }

    /// 券可核销时间 · Coupon redemption period
    pub struct CouponAvailableTime {
        /// 开始时间 · Start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_begin_time: Option<crate::Time>,
        /// 结束时间 · End time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_end_time: Option<crate::Time>,
        /// 固定时间段可用 · Fixed available periods
        pub fix_available_time: Option<FixAvailableTime>,
        /// 领取第二天生效 · Effective the day after claim
        pub second_day_available: Option<bool>,
        /// 领取后有效时间 · Valid time after claim
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub available_time_after_receive: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CouponAvailableTime {
        /// 开始时间 · Start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn available_begin_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.available_begin_time = value.into_member();
            self
        }

        /// 结束时间 · End time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn available_end_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.available_end_time = value.into_member();
            self
        }

        /// 固定时间段可用 · Fixed available periods
        pub fn fix_available_time<M>(
            mut self,
            value: impl crate::IntoMember<FixAvailableTime, M>,
        ) -> Self {
            self.fix_available_time = value.into_member();
            self
        }

        /// 领取第二天生效 · Effective the day after claim
        pub fn second_day_available<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.second_day_available = value.into_member();
            self
        }

        /// 领取后有效时间 · Valid time after claim
        ///
        /// 时长，单位未见公开说明。A duration, whose unit is not published.
        pub fn available_time_after_receive<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.available_time_after_receive = value.into_member();
            self
        }
    }

    /// 固定面额满减券使用规则 · Fixed-amount coupon use rules
    pub struct FixedNormalCoupon {
        /// 面额（必填） · Face value (required)
        ///
        /// 单位为分。In fen.
        pub coupon_amount: Option<crate::Fen>,
        /// 门槛（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub transaction_minimum: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FixedNormalCoupon {
        /// 面额（必填） · Face value (required)
        ///
        /// 单位为分。In fen.
        pub fn coupon_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.coupon_amount = value.into_member();
            self
        }

        /// 门槛（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub fn transaction_minimum<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.transaction_minimum = value.into_member();
            self
        }
    }

    /// 折扣券使用规则 · Percentage discount coupon use rules
    pub struct DiscountCoupon {
        /// 最高折扣金额 · Maximum discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount_max: Option<crate::Fen>,
        /// 折扣百分比 · Discount percentage
        ///
        /// 应付的百分比，`88` 即八八折。Percentage of the price that is paid: `88` is 12% off.
        pub discount_percent: Option<i64>,
        /// 门槛 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub transaction_minimum: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DiscountCoupon {
        /// 最高折扣金额 · Maximum discount amount
        ///
        /// 单位为分。In fen.
        pub fn discount_amount_max<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.discount_amount_max = value.into_member();
            self
        }

        /// 折扣百分比 · Discount percentage
        ///
        /// 应付的百分比，`88` 即八八折。Percentage of the price that is paid: `88` is 12% off.
        pub fn discount_percent<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.discount_percent = value.into_member();
            self
        }

        /// 门槛 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub fn transaction_minimum<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.transaction_minimum = value.into_member();
            self
        }
    }

    /// 换购券使用规则 · Exchange coupon use rules
    pub struct ExchangeCoupon {
        /// 单品换购价 · Item exchange price
        ///
        /// 单位为分。In fen.
        pub exchange_price: Option<crate::Fen>,
        /// 消费门槛 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub transaction_minimum: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ExchangeCoupon {
        /// 单品换购价 · Item exchange price
        ///
        /// 单位为分。In fen.
        pub fn exchange_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.exchange_price = value.into_member();
            self
        }

        /// 消费门槛 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub fn transaction_minimum<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.transaction_minimum = value.into_member();
            self
        }
    }

    /// 指定银行卡BIN · Bank card BIN limit
    pub struct LimitCard {
        /// 银行卡名称 · Bank card name
        pub name: Option<String>,
        /// 指定卡BIN · Card BINs
        ///
        /// 1～10 项，每项6～9 个字符。1 to 10 items; each 6 to 9 characters.
        pub bin: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl LimitCard {
        /// 银行卡名称 · Bank card name
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 指定卡BIN · Card BINs
        pub fn bin<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.bin = value.into_list();
            self
        }
    }

    /// 固定时间段可用 · Fixed available periods
    pub struct FixAvailableTime {
        /// 可用星期数 · Available days of the week
        ///
        /// - `0`: 星期日 · Sunday
        /// - `1`: 星期一 · Monday
        /// - `2`: 星期二 · Tuesday
        /// - `3`: 星期三 · Wednesday
        /// - `4`: 星期四 · Thursday
        /// - `5`: 星期五 · Friday
        /// - `6`: 星期六 · Saturday
        pub available_week_day: Option<Vec<i64>>,
        /// 当天开始时间 · Start time of day
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`；0～86400。Seconds since midnight, Beijing time: `0` to `86399`. 0 to 86400.
        pub begin_time: Option<i64>,
        /// 当天结束时间 · End time of day
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`；1～86399，默认 `2`。Seconds since midnight, Beijing time: `0` to `86399`. 1 to 86399; default `2`.
        pub end_time: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FixAvailableTime {
        /// 可用星期数 · Available days of the week
        ///
        /// - `0`: 星期日 · Sunday
        /// - `1`: 星期一 · Monday
        /// - `2`: 星期二 · Tuesday
        /// - `3`: 星期三 · Wednesday
        /// - `4`: 星期四 · Thursday
        /// - `5`: 星期五 · Friday
        /// - `6`: 星期六 · Saturday
        pub fn available_week_day<M>(mut self, value: impl crate::IntoList<i64, M>) -> Self {
            self.available_week_day = value.into_list();
            self
        }

        /// 当天开始时间 · Start time of day
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub fn begin_time<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.begin_time = value.into_member();
            self
        }

        /// 当天结束时间 · End time of day
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.end_time = value.into_member();
            self
        }
    }

    /// 创建代金券批次：应答 · Create a cash coupon batch: answer
    #[non_exhaustive]
    pub struct Response {
        /// 批次号 · Batch ID
        pub stock_id: Option<String>,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
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

    message! {
        Request {
            0 => stock_name: Required "stock_name",
            1 => available_begin_time: Required "available_begin_time",
            2 => available_end_time: Required "available_end_time",
            3 => stock_use_rule: Required "stock_use_rule",
            4 => no_cash: Required "no_cash",
            5 => stock_type: Required "stock_type",
            6 => comment: Optional "comment",
            7 => belong_merchant: Required "belong_merchant",
            8 => pattern_info: Optional "pattern_info",
            9 => coupon_use_rule: Required "coupon_use_rule",
            10 => out_request_no: Required "out_request_no",
            11 => ext_info: Optional "ext_info",
        }
        StockUseRule {
            0 => max_coupons: Required "max_coupons",
            1 => max_amount: Required "max_amount",
            2 => max_amount_by_day: Optional "max_amount_by_day",
            3 => max_coupons_per_user: Required "max_coupons_per_user",
            4 => natural_person_limit: Required "natural_person_limit",
            5 => prevent_api_abuse: Required "prevent_api_abuse",
        }
        PatternInfo {
            0 => description: Optional "description",
            1 => merchant_logo: Optional "merchant_logo",
            2 => merchant_name: Optional "merchant_name",
            3 => background_color: Optional "background_color",
            4 => coupon_image: Optional "coupon_image",
            5 => jump_target: Optional "jump_target",
            6 => mini_program_appid: Optional "mini_program_appid",
            7 => mini_program_path: Optional "mini_program_path",
        }
        CouponUseRule {
            0 => coupon_available_time: Optional "coupon_available_time",
            1 => fixed_normal_coupon: Optional "fixed_normal_coupon",
            2 => discount_coupon: Optional "discount_coupon",
            3 => exchange_coupon: Optional "exchange_coupon",
            4 => goods_tag: Optional "goods_tag",
            5 => limit_pay: Optional "limit_pay",
            6 => limit_card: Optional "limit_card",
            7 => trade_type: Optional "trade_type",
            8 => available_items: Optional "available_items",
            9 => unavailable_items: Optional "unavailable_items",
            10 => available_merchants: Optional "available_merchants",
            11 => combine_use: Optional "combine_use",
        }
        CouponAvailableTime {
            0 => available_begin_time: Optional "available_begin_time",
            1 => available_end_time: Optional "available_end_time",
            2 => fix_available_time: Optional "fix_available_time",
            3 => second_day_available: Optional "second_day_available",
            4 => available_time_after_receive: Optional "available_time_after_receive",
        }
        FixedNormalCoupon {
            0 => coupon_amount: Required "coupon_amount",
            1 => transaction_minimum: Required "transaction_minimum",
        }
        DiscountCoupon {
            0 => discount_amount_max: Optional "discount_amount_max",
            1 => discount_percent: Optional "discount_percent",
            2 => transaction_minimum: Optional "transaction_minimum",
        }
        ExchangeCoupon {
            0 => exchange_price: Optional "exchange_price",
            1 => transaction_minimum: Optional "transaction_minimum",
        }
        LimitCard {
            0 => name: Optional "name",
            1 => bin: Optional "bin",
        }
        FixAvailableTime {
            0 => available_week_day: Optional "available_week_day",
            1 => begin_time: Optional "begin_time",
            2 => end_time: Optional "end_time",
        }
        Response {
            0 => stock_id: Optional "stock_id",
            1 => create_time: Optional "create_time",
        }
    }
}
