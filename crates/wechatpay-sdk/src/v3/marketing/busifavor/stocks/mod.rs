//! 创建商家券 · Create a coupon batch
//!
//! `/v3/marketing/busifavor/stocks`

pub mod stock_id;

/// 创建商家券 · Create a coupon batch
///
/// `/v3/marketing/busifavor/stocks`
#[derive(Clone)]
pub struct Stocks {
    pub(crate) node: crate::chain::Node,
}

impl Stocks {
    /// `/{stock_id}`: 批次号 · Batch ID
    pub fn stock_id(&self, value: impl Into<String>) -> stock_id::StockId {
        stock_id::StockId { node: self.node.bind("stock_id", value) }
    }

    /// 创建商家券 · Create a coupon batch
    ///
    /// `POST /v3/marketing/busifavor/stocks`
    ///
    /// 商户创建商家券批次，设置适用商品范围、核销规则和发放规则，返回批次号。模式：普通商户、服务商。
    ///
    /// Creates a merchant coupon batch with its goods scope, redemption rules and issuing rules and returns the batch ID. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::stocks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_name("8月1日活动券")
    ///     .belong_merchant("10000022")
    ///     .goods_name("xxx商品使用")
    ///     .stock_type(post::StockType::NORMAL)
    ///     .coupon_use_rule(
    ///         post::CouponUseRule::new()
    ///             .coupon_available_time(
    ///                 post::CouponAvailableTime::new()
    ///                     .available_begin_time("2039-05-20T13:29:35+08:00")
    ///                     .available_end_time("2039-05-20T13:29:35+08:00"),
    ///             )
    ///             .use_method(post::UseMethod::OFF_LINE),
    ///     )
    ///     .stock_send_rule(post::StockSendRule::new().max_coupons(100).max_coupons_per_user(5))
    ///     .out_request_no("100002322019090134234sfdf")
    ///     .coupon_code_mode(post::CouponCodeMode::WECHATPAY_MODE);
    /// let answer = client.v3().marketing().busifavor().stocks().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：所有商户合计每分钟 1000 次请求。
    ///
    /// Rate limits: 1000 requests a minute for all merchants together.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 发券模式不符，或预存的券 code 已达上限。换批次。 · The stock does not allow this way of sending, or its uploaded codes have reached the limit. Use another stock.
    /// - `RESOURCE_ALREADY_EXISTS` (400): 批次已存在，或券已被其他请求核销。查询批次或券的状态。 · The stock already exists, or another request has redeemed the coupon. Query the stock or the coupon.
    /// - `RULELIMIT` (403): 券不在有效期。在有效期内核销。 · The coupon is not valid at this time. Redeem it within its validity period.
    /// - `RESOURCE_NOT_EXISTS` (404): 按所给 id 查不到。核对 id。 · Nothing exists under this id. Check the id.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，请求可能已执行。请求单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The request may have been carried out. Send the request again with the same request number and parameters. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `NOAUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012534855](https://pay.weixin.qq.com/doc/v3/merchant/4012534855), [partner/4012692931](https://pay.weixin.qq.com/doc/v3/partner/4012692931)
    #[doc(alias("创建商家券", "Create a coupon batch", "商家券", "stocks", "busifavor/stocks"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/stocks", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/stocks")
    }
}

/// 创建商家券 · Create a coupon batch
pub mod post {

    enumeration! {
        /// 批次类型 · Batch type
        StockType {
            /// `NORMAL`: 满减 · Money off from an amount on
            NORMAL = "NORMAL",
            /// `DISCOUNT`: 折扣 · Percentage off
            DISCOUNT = "DISCOUNT",
            /// `EXCHANGE`: 兑换 · Exchange for an item
            EXCHANGE = "EXCHANGE",
        }
    }

    enumeration! {
        /// 券code模式 · Coupon code mode
        CouponCodeMode {
            /// `WECHATPAY_MODE`: 由微信支付分配 · Allocated by WeChat Pay
            WECHATPAY_MODE = "WECHATPAY_MODE",
            /// `MERCHANT_API`: 发放时由接口指定 · Set by the API call that issues it
            MERCHANT_API = "MERCHANT_API",
            /// `MERCHANT_UPLOAD`: 由商户上传 · Uploaded by the merchant
            MERCHANT_UPLOAD = "MERCHANT_UPLOAD",
        }
    }

    enumeration! {
        /// 核销方式 · Redemption method
        UseMethod {
            /// `OFF_LINE`: 线下滴码核销 · Redeemed offline
            OFF_LINE = "OFF_LINE",
            /// `MINI_PROGRAMS`: 线上小程序核销 · Redeemed in a Mini Program
            MINI_PROGRAMS = "MINI_PROGRAMS",
            /// `SELF_CONSUME`: 用户自助核销 · Redeemed by the user
            SELF_CONSUME = "SELF_CONSUME",
            /// `PAYMENT_CODE`: 付款码核销 · Redeemed with the payment code
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    enumeration! {
        /// code展示模式 · Code display mode
        CodeDisplayMode {
            /// `NOT_SHOW`: 不展示 · Not shown
            NOT_SHOW = "NOT_SHOW",
            /// `BARCODE`: 一维码 · Barcode
            BARCODE = "BARCODE",
            /// `QRCODE`: 二维码 · QR code
            QRCODE = "QRCODE",
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

    /// 创建商家券：请求 · Create a coupon batch: request
    pub struct Request {
        /// 商家券批次名称（必填） · Merchant coupon batch name (required)
        pub stock_name: Option<String>,
        /// 批次归属商户号（必填） · Batch owner merchant ID (required)
        pub belong_merchant: Option<String>,
        /// 批次备注 · Batch remark
        pub comment: Option<String>,
        /// 适用商品范围（必填） · Applicable goods (required)
        pub goods_name: Option<String>,
        /// 批次类型（必填） · Batch type (required)
        pub stock_type: StockType,
        /// 核销规则（必填） · Redemption rules (required)
        pub coupon_use_rule: Option<CouponUseRule>,
        /// 发放规则（必填） · Issuing rules (required)
        pub stock_send_rule: Option<StockSendRule>,
        /// 商户请求单号（必填） · Merchant request number (required)
        pub out_request_no: Option<String>,
        /// 自定义入口 · Custom entry
        pub custom_entrance: Option<CustomEntrance>,
        /// 样式信息 · Display style
        pub display_pattern_info: Option<DisplayPatternInfo>,
        /// 券code模式（必填） · Coupon code mode (required)
        pub coupon_code_mode: CouponCodeMode,
        /// 事件通知配置 · Event notification settings
        pub notify_config: Option<NotifyConfig>,
        /// 是否允许营销补贴 · Whether marketing subsidy is allowed
        ///
        /// 默认 `false`。Default `false`.
        pub subsidy: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商家券批次名称（必填） · Merchant coupon batch name (required)
        pub fn stock_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_name = value.into_member();
            self
        }

        /// 批次归属商户号（必填） · Batch owner merchant ID (required)
        pub fn belong_merchant<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.belong_merchant = value.into_member();
            self
        }

        /// 批次备注 · Batch remark
        pub fn comment<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.comment = value.into_member();
            self
        }

        /// 适用商品范围（必填） · Applicable goods (required)
        pub fn goods_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_name = value.into_member();
            self
        }

        /// 批次类型（必填） · Batch type (required)
        pub fn stock_type<M>(mut self, value: impl crate::IntoMember<StockType, M>) -> Self {
            self.stock_type = value.into_member().unwrap_or_default();
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

        /// 发放规则（必填） · Issuing rules (required)
        pub fn stock_send_rule<M>(
            mut self,
            value: impl crate::IntoMember<StockSendRule, M>,
        ) -> Self {
            self.stock_send_rule = value.into_member();
            self
        }

        /// 商户请求单号（必填） · Merchant request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 自定义入口 · Custom entry
        pub fn custom_entrance<M>(
            mut self,
            value: impl crate::IntoMember<CustomEntrance, M>,
        ) -> Self {
            self.custom_entrance = value.into_member();
            self
        }

        /// 样式信息 · Display style
        pub fn display_pattern_info<M>(
            mut self,
            value: impl crate::IntoMember<DisplayPatternInfo, M>,
        ) -> Self {
            self.display_pattern_info = value.into_member();
            self
        }

        /// 券code模式（必填） · Coupon code mode (required)
        pub fn coupon_code_mode<M>(
            mut self,
            value: impl crate::IntoMember<CouponCodeMode, M>,
        ) -> Self {
            self.coupon_code_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 事件通知配置 · Event notification settings
        pub fn notify_config<M>(mut self, value: impl crate::IntoMember<NotifyConfig, M>) -> Self {
            self.notify_config = value.into_member();
            self
        }

        /// 是否允许营销补贴 · Whether marketing subsidy is allowed
        pub fn subsidy<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.subsidy = value.into_member();
            self
        }
    }

    /// 核销规则 · Redemption rules
    pub struct CouponUseRule {
        /// 券可核销时间（必填） · Coupon redemption period (required)
        pub coupon_available_time: Option<CouponAvailableTime>,
        /// 固定面额满减券使用规则 · Fixed-amount coupon use rules
        pub fixed_normal_coupon: Option<FixedNormalCoupon>,
        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub discount_coupon: Option<DiscountCoupon>,
        /// 换购券使用规则 · Exchange coupon use rules
        pub exchange_coupon: Option<ExchangeCoupon>,
        /// 核销方式（必填） · Redemption method (required)
        pub use_method: UseMethod,
        /// 小程序appid · Mini Program app ID
        pub mini_programs_appid: Option<String>,
        /// 小程序path · Mini Program path
        pub mini_programs_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CouponUseRule {
        /// 券可核销时间（必填） · Coupon redemption period (required)
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

        /// 核销方式（必填） · Redemption method (required)
        pub fn use_method<M>(mut self, value: impl crate::IntoMember<UseMethod, M>) -> Self {
            self.use_method = value.into_member().unwrap_or_default();
            self
        }

        /// 小程序appid · Mini Program app ID
        pub fn mini_programs_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_programs_appid = value.into_member();
            self
        }

        /// 小程序path · Mini Program path
        pub fn mini_programs_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_programs_path = value.into_member();
            self
        }
    }

    /// 发放规则 · Issuing rules
    pub struct StockSendRule {
        /// 批次总预算 · Total batch budget
        ///
        /// 单位为分。In fen.
        pub max_amount: Option<crate::Fen>,
        /// 批次最大发放个数（必填） · Maximum coupons in batch (required)
        pub max_coupons: Option<i64>,
        /// 用户最大可领个数（必填） · Maximum coupons per user (required)
        pub max_coupons_per_user: Option<i64>,
        /// 单天发放上限金额 · Daily issuing amount limit
        ///
        /// 单位为分。In fen.
        pub max_amount_by_day: Option<crate::Fen>,
        /// 单天发放上限个数 · Maximum coupons per day
        pub max_coupons_by_day: Option<i64>,
        /// 是否开启自然人限制 · Whether to limit per person
        pub natural_person_limit: Option<bool>,
        /// 可疑账号拦截 · Whether to block suspicious accounts
        pub prevent_api_abuse: Option<bool>,
        /// 是否允许转赠 · Whether transfer is allowed
        pub transferable: Option<bool>,
        /// 是否允许分享链接 · Whether link sharing is allowed
        pub shareable: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StockSendRule {
        /// 批次总预算 · Total batch budget
        ///
        /// 单位为分。In fen.
        pub fn max_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.max_amount = value.into_member();
            self
        }

        /// 批次最大发放个数（必填） · Maximum coupons in batch (required)
        pub fn max_coupons<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_coupons = value.into_member();
            self
        }

        /// 用户最大可领个数（必填） · Maximum coupons per user (required)
        pub fn max_coupons_per_user<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_coupons_per_user = value.into_member();
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

        /// 单天发放上限个数 · Maximum coupons per day
        pub fn max_coupons_by_day<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_coupons_by_day = value.into_member();
            self
        }

        /// 是否开启自然人限制 · Whether to limit per person
        pub fn natural_person_limit<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.natural_person_limit = value.into_member();
            self
        }

        /// 可疑账号拦截 · Whether to block suspicious accounts
        pub fn prevent_api_abuse<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.prevent_api_abuse = value.into_member();
            self
        }

        /// 是否允许转赠 · Whether transfer is allowed
        pub fn transferable<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.transferable = value.into_member();
            self
        }

        /// 是否允许分享链接 · Whether link sharing is allowed
        pub fn shareable<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.shareable = value.into_member();
            self
        }
    }

    /// 自定义入口 · Custom entry
    pub struct CustomEntrance {
        /// 小程序入口 · Mini Program entry
        pub mini_programs_info: Option<MiniProgramsInfo>,
        /// 商户公众号appid · Merchant Official Account app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 营销馆id · Marketing hall ID
        pub hall_id: Option<String>,
        /// 可用门店id · Available store ID
        pub store_id: Option<String>,
        /// code展示模式 · Code display mode
        pub code_display_mode: CodeDisplayMode,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CustomEntrance {
        /// 小程序入口 · Mini Program entry
        pub fn mini_programs_info<M>(
            mut self,
            value: impl crate::IntoMember<MiniProgramsInfo, M>,
        ) -> Self {
            self.mini_programs_info = value.into_member();
            self
        }

        /// 商户公众号appid · Merchant Official Account app ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 营销馆id · Marketing hall ID
        pub fn hall_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.hall_id = value.into_member();
            self
        }

        /// 可用门店id · Available store ID
        pub fn store_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_id = value.into_member();
            self
        }

        /// code展示模式 · Code display mode
        pub fn code_display_mode<M>(
            mut self,
            value: impl crate::IntoMember<CodeDisplayMode, M>,
        ) -> Self {
            self.code_display_mode = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 样式信息 · Display style
    pub struct DisplayPatternInfo {
        /// 使用须知 · Terms of use
        pub description: Option<String>,
        /// 商户logo · Merchant logo
        ///
        /// 完整的网址。A complete URL.
        pub merchant_logo_url: Option<String>,
        /// 商户名称 · Merchant name
        pub merchant_name: Option<String>,
        /// 背景颜色 · Background colour
        pub background_color: BackgroundColor,
        /// 券详情图片 · Coupon detail image
        ///
        /// 完整的网址。A complete URL.
        pub coupon_image_url: Option<String>,
        /// 视频号相关信息 · Channels information
        pub finder_info: Option<FinderInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DisplayPatternInfo {
        /// 使用须知 · Terms of use
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 商户logo · Merchant logo
        ///
        /// 完整的网址。A complete URL.
        pub fn merchant_logo_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_logo_url = value.into_member();
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
        ///
        /// 完整的网址。A complete URL.
        pub fn coupon_image_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.coupon_image_url = value.into_member();
            self
        }

        /// 视频号相关信息 · Channels information
        pub fn finder_info<M>(mut self, value: impl crate::IntoMember<FinderInfo, M>) -> Self {
            self.finder_info = value.into_member();
            self
        }
    }

    /// 事件通知配置 · Event notification settings
    pub struct NotifyConfig {
        /// 事件通知appid · Event notification app ID
        pub notify_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl NotifyConfig {
        /// 事件通知appid · Event notification app ID
        pub fn notify_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_appid = value.into_member();
            self
        }
    }

    /// 券可核销时间 · Coupon redemption period
    pub struct CouponAvailableTime {
        /// 开始时间（必填） · Start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_begin_time: Option<crate::Time>,
        /// 结束时间（必填） · End time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_end_time: Option<crate::Time>,
        /// 生效后N天内有效 · Valid days after taking effect
        ///
        /// 单位为天。In days.
        pub available_day_after_receive: Option<i64>,
        /// 固定周期有效时间段 · Recurring weekly valid periods
        pub available_week: Option<AvailableWeek>,
        /// 无规律的有效时间段 · Irregular valid periods
        pub irregulary_avaliable_time: Option<Vec<IrregularyAvaliableTime>>,
        /// 领取后N天开始生效 · Days after claim before effective
        ///
        /// 单位为天。In days.
        pub wait_days_after_receive: Option<i64>,
        /// 领取后N秒内有效 · Valid seconds after claim
        ///
        /// 单位为秒。In seconds.
        pub available_second_after_receive: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CouponAvailableTime {
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

        /// 生效后N天内有效 · Valid days after taking effect
        ///
        /// 单位为天。In days.
        pub fn available_day_after_receive<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.available_day_after_receive = value.into_member();
            self
        }

        /// 固定周期有效时间段 · Recurring weekly valid periods
        pub fn available_week<M>(
            mut self,
            value: impl crate::IntoMember<AvailableWeek, M>,
        ) -> Self {
            self.available_week = value.into_member();
            self
        }

        /// 无规律的有效时间段 · Irregular valid periods
        pub fn irregulary_avaliable_time<M>(
            mut self,
            value: impl crate::IntoList<IrregularyAvaliableTime, M>,
        ) -> Self {
            self.irregulary_avaliable_time = value.into_list();
            self
        }

        /// 领取后N天开始生效 · Days after claim before effective
        ///
        /// 单位为天。In days.
        pub fn wait_days_after_receive<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.wait_days_after_receive = value.into_member();
            self
        }

        /// 领取后N秒内有效 · Valid seconds after claim
        ///
        /// 单位为秒。In seconds.
        pub fn available_second_after_receive<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.available_second_after_receive = value.into_member();
            self
        }
    }

    /// 固定面额满减券使用规则 · Fixed-amount coupon use rules
    pub struct FixedNormalCoupon {
        /// 优惠金额（必填） · Discount amount (required)
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// 消费门槛（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub transaction_minimum: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FixedNormalCoupon {
        /// 优惠金额（必填） · Discount amount (required)
        ///
        /// 单位为分。In fen.
        pub fn discount_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.discount_amount = value.into_member();
            self
        }

        /// 消费门槛（必填） · Minimum spending (required)
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
        /// 折扣比例（必填） · Discount percentage (required)
        ///
        /// 应付的百分比，`88` 即八八折。Percentage of the price that is paid: `88` is 12% off.
        pub discount_percent: Option<i64>,
        /// 消费门槛（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub transaction_minimum: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DiscountCoupon {
        /// 折扣比例（必填） · Discount percentage (required)
        ///
        /// 应付的百分比，`88` 即八八折。Percentage of the price that is paid: `88` is 12% off.
        pub fn discount_percent<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.discount_percent = value.into_member();
            self
        }

        /// 消费门槛（必填） · Minimum spending (required)
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
        /// 单品换购价（必填） · Item exchange price (required)
        ///
        /// 单位为分。In fen.
        pub exchange_price: Option<crate::Fen>,
        /// 消费门槛（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub transaction_minimum: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ExchangeCoupon {
        /// 单品换购价（必填） · Item exchange price (required)
        ///
        /// 单位为分。In fen.
        pub fn exchange_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.exchange_price = value.into_member();
            self
        }

        /// 消费门槛（必填） · Minimum spending (required)
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

    /// 小程序入口 · Mini Program entry
    pub struct MiniProgramsInfo {
        /// 商家小程序appid（必填） · Merchant Mini Program app ID (required)
        pub mini_programs_appid: Option<String>,
        /// 商家小程序path（必填） · Merchant Mini Program path (required)
        pub mini_programs_path: Option<String>,
        /// 入口文案（必填） · Entry text (required)
        pub entrance_words: Option<String>,
        /// 引导文案 · Guidance text
        pub guiding_words: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MiniProgramsInfo {
        /// 商家小程序appid（必填） · Merchant Mini Program app ID (required)
        pub fn mini_programs_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_programs_appid = value.into_member();
            self
        }

        /// 商家小程序path（必填） · Merchant Mini Program path (required)
        pub fn mini_programs_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_programs_path = value.into_member();
            self
        }

        /// 入口文案（必填） · Entry text (required)
        pub fn entrance_words<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.entrance_words = value.into_member();
            self
        }

        /// 引导文案 · Guidance text
        pub fn guiding_words<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.guiding_words = value.into_member();
            self
        }
    }

    /// 视频号相关信息 · Channels information
    pub struct FinderInfo {
        /// 视频号ID（必填） · Channels account ID (required)
        pub finder_id: Option<String>,
        /// 视频号视频ID（必填） · Channels video ID (required)
        pub finder_video_id: Option<String>,
        /// 视频号封面图（必填） · Channels video cover image (required)
        ///
        /// 完整的网址。A complete URL.
        pub finder_video_cover_image_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FinderInfo {
        /// 视频号ID（必填） · Channels account ID (required)
        pub fn finder_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.finder_id = value.into_member();
            self
        }

        /// 视频号视频ID（必填） · Channels video ID (required)
        pub fn finder_video_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.finder_video_id = value.into_member();
            self
        }

        /// 视频号封面图（必填） · Channels video cover image (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn finder_video_cover_image_url<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.finder_video_cover_image_url = value.into_member();
            self
        }
    }

    /// 固定周期有效时间段 · Recurring weekly valid periods
    pub struct AvailableWeek {
        /// 可用星期数 · Available days of the week
        pub week_day: Option<Vec<i64>>,
        /// 当天可用时间段 · Available periods of the day
        ///
        /// 最多 2 项。At most 2 items.
        pub available_day_time: Option<Vec<AvailableDayTime>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AvailableWeek {
        /// 可用星期数 · Available days of the week
        pub fn week_day<M>(mut self, value: impl crate::IntoList<i64, M>) -> Self {
            self.week_day = value.into_list();
            self
        }

        /// 当天可用时间段 · Available periods of the day
        pub fn available_day_time<M>(
            mut self,
            value: impl crate::IntoList<AvailableDayTime, M>,
        ) -> Self {
            self.available_day_time = value.into_list();
            self
        }
    }

    /// 无规律的有效时间段 · Irregular valid periods
    pub struct IrregularyAvaliableTime {
        /// 开始时间 · Start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 结束时间 · End time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl IrregularyAvaliableTime {
        /// 开始时间 · Start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn begin_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.begin_time = value.into_member();
            self
        }

        /// 结束时间 · End time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.end_time = value.into_member();
            self
        }
    }

    /// 当天可用时间段 · Available periods of the day
    pub struct AvailableDayTime {
        /// 当天可用开始时间 · Available from (time of day)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub begin_time: Option<i64>,
        /// 当天可用结束时间 · Available until (time of day)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub end_time: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AvailableDayTime {
        /// 当天可用开始时间 · Available from (time of day)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub fn begin_time<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.begin_time = value.into_member();
            self
        }

        /// 当天可用结束时间 · Available until (time of day)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.end_time = value.into_member();
            self
        }
    }

    /// 创建商家券：应答 · Create a coupon batch: answer
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
        CouponUseRule,
        StockSendRule,
        CustomEntrance,
        DisplayPatternInfo,
        NotifyConfig,
        CouponAvailableTime,
        FixedNormalCoupon,
        DiscountCoupon,
        ExchangeCoupon,
        MiniProgramsInfo,
        FinderInfo,
        AvailableWeek,
        IrregularyAvaliableTime,
        AvailableDayTime
    );

    message! {
        Request {
            0 => stock_name: Required "stock_name",
            1 => belong_merchant: Required "belong_merchant",
            2 => comment: Optional "comment",
            3 => goods_name: Required "goods_name",
            4 => stock_type: Required "stock_type",
            5 => coupon_use_rule: Required "coupon_use_rule",
            6 => stock_send_rule: Required "stock_send_rule",
            7 => out_request_no: Required "out_request_no",
            8 => custom_entrance: Optional "custom_entrance",
            9 => display_pattern_info: Optional "display_pattern_info",
            10 => coupon_code_mode: Required "coupon_code_mode",
            11 => notify_config: Optional "notify_config",
            12 => subsidy: Optional "subsidy",
        }
        CouponUseRule {
            0 => coupon_available_time: Required "coupon_available_time",
            1 => fixed_normal_coupon: Optional "fixed_normal_coupon",
            2 => discount_coupon: Optional "discount_coupon",
            3 => exchange_coupon: Optional "exchange_coupon",
            4 => use_method: Required "use_method",
            5 => mini_programs_appid: Optional "mini_programs_appid",
            6 => mini_programs_path: Optional "mini_programs_path",
        }
        StockSendRule {
            0 => max_amount: Optional "max_amount",
            1 => max_coupons: Required "max_coupons",
            2 => max_coupons_per_user: Required "max_coupons_per_user",
            3 => max_amount_by_day: Optional "max_amount_by_day",
            4 => max_coupons_by_day: Optional "max_coupons_by_day",
            5 => natural_person_limit: Optional "natural_person_limit",
            6 => prevent_api_abuse: Optional "prevent_api_abuse",
            7 => transferable: Optional "transferable",
            8 => shareable: Optional "shareable",
        }
        CustomEntrance {
            0 => mini_programs_info: Optional "mini_programs_info",
            1 => appid: Optional "appid",
            2 => hall_id: Optional "hall_id",
            3 => store_id: Optional "store_id",
            4 => code_display_mode: Optional "code_display_mode",
        }
        DisplayPatternInfo {
            0 => description: Optional "description",
            1 => merchant_logo_url: Optional "merchant_logo_url",
            2 => merchant_name: Optional "merchant_name",
            3 => background_color: Optional "background_color",
            4 => coupon_image_url: Optional "coupon_image_url",
            5 => finder_info: Optional "finder_info",
        }
        NotifyConfig {
            0 => notify_appid: Optional "notify_appid",
        }
        CouponAvailableTime {
            0 => available_begin_time: Required "available_begin_time",
            1 => available_end_time: Required "available_end_time",
            2 => available_day_after_receive: Optional "available_day_after_receive",
            3 => available_week: Optional "available_week",
            4 => irregulary_avaliable_time: Optional "irregulary_avaliable_time",
            5 => wait_days_after_receive: Optional "wait_days_after_receive",
            6 => available_second_after_receive: Optional "available_second_after_receive",
        }
        FixedNormalCoupon {
            0 => discount_amount: Required "discount_amount",
            1 => transaction_minimum: Required "transaction_minimum",
        }
        DiscountCoupon {
            0 => discount_percent: Required "discount_percent",
            1 => transaction_minimum: Required "transaction_minimum",
        }
        ExchangeCoupon {
            0 => exchange_price: Required "exchange_price",
            1 => transaction_minimum: Required "transaction_minimum",
        }
        MiniProgramsInfo {
            0 => mini_programs_appid: Required "mini_programs_appid",
            1 => mini_programs_path: Required "mini_programs_path",
            2 => entrance_words: Required "entrance_words",
            3 => guiding_words: Optional "guiding_words",
        }
        FinderInfo {
            0 => finder_id: Required "finder_id",
            1 => finder_video_id: Required "finder_video_id",
            2 => finder_video_cover_image_url: Required "finder_video_cover_image_url",
        }
        AvailableWeek {
            0 => week_day: Optional "week_day",
            1 => available_day_time: Optional "available_day_time",
        }
        IrregularyAvaliableTime {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
        AvailableDayTime {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
        Response {
            0 => stock_id: Optional "stock_id",
            1 => create_time: Optional "create_time",
        }
    }
}
