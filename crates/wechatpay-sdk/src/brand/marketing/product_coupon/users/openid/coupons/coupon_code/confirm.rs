//! 确认发放用户商品券 · Confirm issuing a product coupon
//!
//! `/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`

/// 确认发放用户商品券 · Confirm issuing a product coupon
///
/// `/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
#[derive(Clone)]
pub struct Confirm {
    pub(crate) node: crate::chain::Node,
}

impl Confirm {
    /// 确认发放用户商品券 · Confirm issuing a product coupon
    ///
    /// `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
    ///
    /// 品牌确认向用户发放商品券，确认后券可使用，返回券码和状态。模式：品牌。
    ///
    /// Confirms that a product coupon is issued to a user and returns its code and state. Mode: brand.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::marketing::product_coupon::users::openid::coupons::coupon_code::confirm::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .product_coupon_id("1000000013")
    ///     .stock_id("1000000013001")
    ///     .appid("wx8888888888888888")
    ///     .out_request_no("34657_20250101_123456");
    /// let answer = client
    ///     .brand()
    ///     .marketing()
    ///     .product_coupon()
    ///     .users()
    ///     .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
    ///     .coupons()
    ///     .coupon_code("123446565767")
    ///     .confirm()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4015736403](https://pay.weixin.qq.com/doc/brand/4015736403)
    #[doc(alias(
        "确认发放用户商品券",
        "Confirm issuing a product coupon",
        "商品券",
        "confirm",
        "coupons/confirm"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm")
    }
}

/// 确认发放用户商品券 · Confirm issuing a product coupon
pub mod post {

    enumeration! {
        /// 用户商品券状态 · User product coupon status
        CouponState {
            /// `CONFIRMING`: 确认中 · Being confirmed
            CONFIRMING = "CONFIRMING",
            /// `PENDING`: 未生效 · Not yet in effect
            PENDING = "PENDING",
            /// `EFFECTIVE`: 可用 · Can be used
            EFFECTIVE = "EFFECTIVE",
            /// `USED`: 已核销 · Redeemed
            USED = "USED",
            /// `EXPIRED`: 已过期 · Expired
            EXPIRED = "EXPIRED",
            /// `DELETED`: 已删除 · Deleted
            DELETED = "DELETED",
            /// `DEACTIVATED`: 已失效 · No longer valid
            DEACTIVATED = "DEACTIVATED",
        }
    }

    enumeration! {
        /// 发券渠道 · Coupon issuing channel
        SendChannel {
            /// `BRAND_MANAGE`: 品牌经营平台 · Brand management platform
            BRAND_MANAGE = "BRAND_MANAGE",
            /// `API`: 接口发放 · Issued by API
            API = "API",
            /// `RECEIVE_COMPONENT`: 领券组件 · Component to receive coupons
            RECEIVE_COMPONENT = "RECEIVE_COMPONENT",
        }
    }

    enumeration! {
        /// 优惠范围 · Discount scope
        Scope {
            /// `ALL`: 全场 · The whole purchase
            ALL = "ALL",
            /// `SINGLE`: 单品 · Single items
            SINGLE = "SINGLE",
        }
    }

    enumeration! {
        /// 商品券类型 · Product coupon type
        Type {
            /// `NORMAL`: 满减 · Money off from an amount on
            NORMAL = "NORMAL",
            /// `DISCOUNT`: 折扣 · Percentage off
            DISCOUNT = "DISCOUNT",
            /// `EXCHANGE`: 兑换 · Exchange for an item
            EXCHANGE = "EXCHANGE",
        }
    }

    enumeration! {
        /// 使用模式 · Usage mode
        UsageMode {
            /// `SINGLE`: 单次优惠 · One discount
            SINGLE = "SINGLE",
            /// `PROGRESSIVE_BUNDLE`: 多次优惠 · Several discounts in turn
            PROGRESSIVE_BUNDLE = "PROGRESSIVE_BUNDLE",
        }
    }

    enumeration! {
        /// 商品券状态 · Product coupon status
        State {
            /// `AUDITING`: 审核中 · Under review
            AUDITING = "AUDITING",
            /// `EFFECTIVE`: 已生效 · In effect
            EFFECTIVE = "EFFECTIVE",
            /// `DEACTIVATED`: 已失效 · No longer valid
            DEACTIVATED = "DEACTIVATED",
        }
    }

    enumeration! {
        /// 券Code分配模式 · Coupon code allocation mode
        CouponCodeMode {
            /// `WECHATPAY`: 由微信支付分配 · Allocated by WeChat Pay
            WECHATPAY = "WECHATPAY",
            /// `UPLOAD`: 由商户上传 · Uploaded by the merchant
            UPLOAD = "UPLOAD",
            /// `API_ASSIGN`: 发放时由接口指定 · Set by the API call that issues it
            API_ASSIGN = "API_ASSIGN",
        }
    }

    enumeration! {
        /// 可用门店范围 · Available store scope
        StoreScope {
            /// `NONE`: 无门店 · No store
            NONE = "NONE",
            /// `ALL`: 全部门店 · All stores
            ALL = "ALL",
            /// `SPECIFIC`: 指定门店 · Given stores
            SPECIFIC = "SPECIFIC",
        }
    }

    enumeration! {
        /// 批次状态 · Batch status
        StockState {
            /// `AUDITING`: 审核中 · Under review
            AUDITING = "AUDITING",
            /// `SENDING`: 发放中 · Being issued
            SENDING = "SENDING",
            /// `PAUSED`: 已暂停 · Paused
            PAUSED = "PAUSED",
            /// `STOPPED`: 已停止 · Stopped
            STOPPED = "STOPPED",
            /// `DEACTIVATED`: 已失效 · No longer valid
            DEACTIVATED = "DEACTIVATED",
        }
    }

    enumeration! {
        /// 用户商品券标签列表 · User product coupon tags
        CouponTagList {
            /// `MEMBER`: 会员专享 · For members
            MEMBER = "MEMBER",
        }
    }

    enumeration! {
        /// 券使用方式列表 · Coupon usage methods
        CouponUsageMethodList {
            /// `OFFLINE`: 线下核销 · Redeemed offline
            OFFLINE = "OFFLINE",
            /// `MINI_PROGRAM`: 小程序核销 · Redeemed in a Mini Program
            MINI_PROGRAM = "MINI_PROGRAM",
            /// `APP`: 应用内核销 · Redeemed in an app
            APP = "APP",
            /// `PAYMENT_CODE`: 付款码核销 · Redeemed with the payment code
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    enumeration! {
        /// 用户商品券Code展示模式 · Coupon code display mode
        CodeDisplayMode {
            /// `INVISIBLE`: 不展示 · Not shown
            INVISIBLE = "INVISIBLE",
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

    enumeration! {
        /// 每周可用星期数 · Available days of the week
        DayList {
            /// `MONDAY`: 星期一 · Monday
            MONDAY = "MONDAY",
            /// `TUESDAY`: 星期二 · Tuesday
            TUESDAY = "TUESDAY",
            /// `WEDNESDAY`: 星期三 · Wednesday
            WEDNESDAY = "WEDNESDAY",
            /// `THURSDAY`: 星期四 · Thursday
            THURSDAY = "THURSDAY",
            /// `FRIDAY`: 星期五 · Friday
            FRIDAY = "FRIDAY",
            /// `SATURDAY`: 星期六 · Saturday
            SATURDAY = "SATURDAY",
            /// `SUNDAY`: 星期日 · Sunday
            SUNDAY = "SUNDAY",
        }
    }

    enumeration! {
        /// 每周可用星期数 · Available days of the week
        WeeklyAvailablePeriodDayList {
            /// `MONDAY`: 星期一 · Monday
            MONDAY = "MONDAY",
            /// `TUESDAY`: 星期二 · Tuesday
            TUESDAY = "TUESDAY",
            /// `WEDNESDAY`: 星期三 · Wednesday
            WEDNESDAY = "WEDNESDAY",
            /// `THURSDAY`: 星期四 · Thursday
            THURSDAY = "THURSDAY",
            /// `FRIDAY`: 星期五 · Friday
            FRIDAY = "FRIDAY",
            /// `SATURDAY`: 星期六 · Saturday
            SATURDAY = "SATURDAY",
            /// `SUNDAY`: 星期日 · Sunday
            SUNDAY = "SUNDAY",
        }
    }

    /// 确认发放用户商品券：请求 · Confirm issuing a product coupon: request
    pub struct Request {
        /// 商品券ID（必填） · Product coupon ID (required)
        pub product_coupon_id: Option<String>,
        /// 批次ID（必填） · Batch ID (required)
        pub stock_id: Option<String>,
        /// 公众账号AppID（必填） · Official Account app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 确认发放请求单号（必填） · Issuing confirmation request number (required)
        ///
        /// 6～40 个字符，只能用数字、字母和 `_-`。6 to 40 characters; digits, A–Z, a–z and `_-`.
        pub out_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商品券ID（必填） · Product coupon ID (required)
        pub fn product_coupon_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.product_coupon_id = value.into_member();
            self
        }

        /// 批次ID（必填） · Batch ID (required)
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }

        /// 公众账号AppID（必填） · Official Account app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 确认发放请求单号（必填） · Issuing confirmation request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }
    }

    /// 确认发放用户商品券：应答 · Confirm issuing a product coupon: answer
    #[non_exhaustive]
    pub struct Response {
        /// 用户商品券Code · User product coupon code
        pub coupon_code: Option<String>,
        /// 用户商品券状态 · User product coupon status
        pub coupon_state: CouponState,
        /// 有效期开始时间 · Valid from
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub valid_begin_time: Option<crate::Time>,
        /// 有效期结束时间 · Valid until
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub valid_end_time: Option<crate::Time>,
        /// 领券时间 · Coupon claim time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub receive_time: Option<crate::Time>,
        /// 发券请求单号 · Coupon issuing request number
        pub send_request_no: Option<String>,
        /// 发券渠道 · Coupon issuing channel
        pub send_channel: SendChannel,
        /// 确认请求单号 · Confirmation request number
        pub confirm_request_no: Option<String>,
        /// 确认发放时间 · Issuing confirmation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub confirm_time: Option<crate::Time>,
        /// 失效请求单号 · Deactivation request number
        pub deactivate_request_no: Option<String>,
        /// 失效时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub deactivate_time: Option<crate::Time>,
        /// 失效原因 · Deactivation reason
        pub deactivate_reason: Option<String>,
        /// 单券使用详情 · Single-use coupon usage details
        pub single_usage_detail: Option<SingleUsageDetail>,
        /// 多次优惠使用详情 · Multi-use coupon usage details
        pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
        /// 用户商品券组信息 · User coupon group information
        pub user_product_coupon_bundle_info: Option<UserProductCouponBundleInfo>,
        /// 商品券信息 · Product coupon information
        pub product_coupon: Option<ProductCoupon>,
        /// 批次信息 · Batch information
        pub stock: Option<Stock>,
        /// 自定义附加信息 · Custom attached data
        pub attach: Option<String>,
        /// 渠道自定义信息 · Channel custom information
        pub channel_custom_info: Option<String>,
        /// 用户商品券标签信息 · User product coupon tag information
        pub coupon_tag_info: Option<CouponTagInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单券使用详情 · Single-use coupon usage details
    #[non_exhaustive]
    pub struct SingleUsageDetail {
        /// 券核销请求单号 · Coupon redemption request number
        pub use_request_no: Option<String>,
        /// 核销时间 · Redemption time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub use_time: Option<crate::Time>,
        /// 退券请求单号 · Coupon return request number
        pub return_request_no: Option<String>,
        /// 退券时间 · Coupon return time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub return_time: Option<crate::Time>,
        /// 关联微信支付订单信息 · Associated WeChat Pay order
        pub associated_order_info: Option<AssociatedOrderInfo>,
        /// 券核销的关联微信支付分订单信息 · WeChat Pay Score order of the redemption
        pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 多次优惠使用详情 · Multi-use coupon usage details
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageDetail {
        /// 券核销请求单号 · Coupon redemption request number
        pub use_request_no: Option<String>,
        /// 核销时间 · Redemption time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub use_time: Option<crate::Time>,
        /// 退券请求单号 · Coupon return request number
        pub return_request_no: Option<String>,
        /// 退券时间 · Coupon return time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub return_time: Option<crate::Time>,
        /// 关联微信支付订单信息 · Associated WeChat Pay order
        pub associated_order_info: Option<ProgressiveBundleUsageDetailAssociatedOrderInfo>,
        /// 关联的支付分订单信息 · Associated WeChat Pay Score order
        pub associated_pay_score_order_info:
            Option<ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 用户商品券组信息 · User coupon group information
    #[non_exhaustive]
    pub struct UserProductCouponBundleInfo {
        /// 用户券组ID · User coupon bundle ID
        pub user_coupon_bundle_id: Option<String>,
        /// 用户券组内索引 · Index within user coupon bundle
        pub user_coupon_bundle_index: Option<i64>,
        /// 总可使用次数 · Total number of uses allowed
        pub total_count: Option<i64>,
        /// 已使用次数 · Number of uses
        pub used_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商品券信息 · Product coupon information
    #[non_exhaustive]
    pub struct ProductCoupon {
        /// 商品券ID · Product coupon ID
        pub product_coupon_id: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Scope,
        /// 商品券类型 · Product coupon type
        pub r#type: Type,
        /// 使用模式 · Usage mode
        pub usage_mode: UsageMode,
        /// 单券模式信息 · Single-use mode information
        pub single_usage_info: Option<SingleUsageInfo>,
        /// 多次优惠模式信息 · Multi-use mode information
        pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
        /// 展示信息 · Display information
        pub display_info: Option<DisplayInfo>,
        /// 外部商品ID · External product number
        pub out_product_no: Option<String>,
        /// 商品券状态 · Product coupon status
        pub state: State,
        /// 失效请求单号 · Deactivation request number
        pub deactivate_request_no: Option<String>,
        /// 失效时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub deactivate_time: Option<crate::Time>,
        /// 失效原因 · Deactivation reason
        pub deactivate_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 批次信息 · Batch information
    #[non_exhaustive]
    pub struct Stock {
        /// 商品券ID · Product coupon ID
        pub product_coupon_id: Option<String>,
        /// 批次ID · Batch ID
        pub stock_id: Option<String>,
        /// 备注 · Remark
        pub remark: Option<String>,
        /// 券Code分配模式 · Coupon code allocation mode
        pub coupon_code_mode: CouponCodeMode,
        /// 品牌方预上传的券Code数量信息 · Pre-uploaded coupon code counts
        pub coupon_code_count_info: Option<CouponCodeCountInfo>,
        /// 发放规则 · Issuing rules
        pub stock_send_rule: Option<StockSendRule>,
        /// 单券使用规则 · Single-use coupon rules
        pub single_usage_rule: Option<SingleUsageRule>,
        /// 多次优惠使用规则 · Multi-use coupon rules
        pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
        /// 批次组信息 · Batch bundle information
        pub stock_bundle_info: Option<StockBundleInfo>,
        /// 券使用规则展示信息 · Coupon use rule display information
        pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
        /// 用户商品券展示信息 · User product coupon display information
        pub coupon_display_info: Option<CouponDisplayInfo>,
        /// 事件通知配置 · Event notification settings
        pub notify_config: Option<NotifyConfig>,
        /// 可用门店范围 · Available store scope
        pub store_scope: StoreScope,
        /// 已发放次数 · Issued counts
        pub sent_count_info: Option<SentCountInfo>,
        /// 批次状态 · Batch status
        pub state: StockState,
        /// 失效请求单号 · Deactivation request number
        pub deactivate_request_no: Option<String>,
        /// 失效时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub deactivate_time: Option<crate::Time>,
        /// 失效原因 · Deactivation reason
        pub deactivate_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 用户商品券标签信息 · User product coupon tag information
    #[non_exhaustive]
    pub struct CouponTagInfo {
        /// 用户商品券标签列表 · User product coupon tags
        pub coupon_tag_list: Option<Vec<CouponTagList>>,
        /// 会员标签信息 · Member tag information
        pub member_tag_info: Option<MemberTagInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 关联微信支付订单信息 · Associated WeChat Pay order
    #[non_exhaustive]
    pub struct AssociatedOrderInfo {
        /// 微信支付单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券核销的关联微信支付分订单信息 · WeChat Pay Score order of the redemption
    #[non_exhaustive]
    pub struct AssociatedPayScoreOrderInfo {
        /// 微信支付服务订单号 · WeChat Pay service order number
        pub order_id: Option<String>,
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 关联微信支付订单信息 · Associated WeChat Pay order
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageDetailAssociatedOrderInfo {
        /// 微信支付单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 关联的支付分订单信息 · Associated WeChat Pay Score order
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo {
        /// 微信支付服务订单号 · WeChat Pay service order number
        pub order_id: Option<String>,
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单券模式信息 · Single-use mode information
    #[non_exhaustive]
    pub struct SingleUsageInfo {
        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub discount_coupon: Option<DiscountCoupon>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 多次优惠模式信息 · Multi-use mode information
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageInfo {
        /// 可使用次数 · Number of uses allowed
        pub count: Option<i64>,
        /// 多次优惠使用间隔天数 · Days between uses
        ///
        /// 单位为天。In days.
        pub interval_days: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 展示信息 · Display information
    #[non_exhaustive]
    pub struct DisplayInfo {
        /// 商品券名称 · Product coupon name
        pub name: Option<String>,
        /// 商品券图片 · Product coupon image
        ///
        /// 完整的网址。A complete URL.
        pub image_url: Option<String>,
        /// 商品券背景图 · Product coupon background image
        ///
        /// 完整的网址。A complete URL.
        pub background_url: Option<String>,
        /// 商品券详情图列表 · Product coupon detail images
        ///
        /// 完整的网址。A complete URL.
        pub detail_image_url_list: Option<Vec<String>>,
        /// 商品原价 · Original item price
        ///
        /// 单位为分。In fen.
        pub original_price: Option<crate::Fen>,
        /// 套餐组合 · Combo packages
        pub combo_package_list: Option<Vec<ComboPackageList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 品牌方预上传的券Code数量信息 · Pre-uploaded coupon code counts
    #[non_exhaustive]
    pub struct CouponCodeCountInfo {
        /// 已上传的Code总数 · Number of uploaded codes
        pub total_count: Option<i64>,
        /// 当前可用的Code · Number of available codes
        pub available_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 发放规则 · Issuing rules
    #[non_exhaustive]
    pub struct StockSendRule {
        /// 发放次数总上限 · Total issuing limit
        pub max_count: Option<i64>,
        /// 每日发放次数上限 · Daily issuing limit
        pub max_count_per_day: Option<i64>,
        /// 每个用户领取次数上限 · Claim limit per user
        pub max_count_per_user: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单券使用规则 · Single-use coupon rules
    #[non_exhaustive]
    pub struct SingleUsageRule {
        /// 券可核销时间 · Coupon redemption period
        pub coupon_available_period: Option<CouponAvailablePeriod>,
        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub normal_coupon: Option<SingleUsageRuleNormalCoupon>,
        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub discount_coupon: Option<SingleUsageRuleDiscountCoupon>,
        /// 兑换券使用规则 · Exchange coupon use rules
        pub exchange_coupon: Option<ExchangeCoupon>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 多次优惠使用规则 · Multi-use coupon rules
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageRule {
        /// 券可核销时间 · Coupon redemption period
        pub coupon_available_period: Option<ProgressiveBundleUsageRuleCouponAvailablePeriod>,
        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub normal_coupon: Option<ProgressiveBundleUsageRuleNormalCoupon>,
        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub discount_coupon: Option<ProgressiveBundleUsageRuleDiscountCoupon>,
        /// 兑换券使用规则 · Exchange coupon use rules
        pub exchange_coupon: Option<ProgressiveBundleUsageRuleExchangeCoupon>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 批次组信息 · Batch bundle information
    #[non_exhaustive]
    pub struct StockBundleInfo {
        /// 批次组ID · Batch bundle ID
        pub stock_bundle_id: Option<String>,
        /// 批次在批次组内的次序 · Batch order within the bundle
        pub stock_bundle_index: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券使用规则展示信息 · Coupon use rule display information
    #[non_exhaustive]
    pub struct UsageRuleDisplayInfo {
        /// 券使用方式列表 · Coupon usage methods
        pub coupon_usage_method_list: Option<Vec<CouponUsageMethodList>>,
        /// 小程序AppID · Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        pub mini_program_path: Option<String>,
        /// APP的H5跳转路径 · H5 path for the app
        ///
        /// 完整的网址。A complete URL.
        pub app_path: Option<String>,
        /// 券使用说明 · Coupon usage description
        pub usage_description: Option<String>,
        /// 券可用门店信息 · Stores accepting the coupon
        pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 用户商品券展示信息 · User product coupon display information
    #[non_exhaustive]
    pub struct CouponDisplayInfo {
        /// 用户商品券Code展示模式 · Coupon code display mode
        pub code_display_mode: CodeDisplayMode,
        /// 背景颜色 · Background colour
        pub background_color: BackgroundColor,
        /// 小程序入口 · Mini Program entry
        pub entrance_mini_program: Option<EntranceMiniProgram>,
        /// 公众号入口 · Official Account entry
        pub entrance_official_account: Option<EntranceOfficialAccount>,
        /// 视频号入口 · Channels entry
        pub entrance_finder: Option<EntranceFinder>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 事件通知配置 · Event notification settings
    #[non_exhaustive]
    pub struct NotifyConfig {
        /// 事件通知appid · Event notification app ID
        pub notify_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 已发放次数 · Issued counts
    #[non_exhaustive]
    pub struct SentCountInfo {
        /// 已发放总次数 · Total number issued
        pub total_count: Option<i64>,
        /// 当天已发放次数 · Number issued today
        pub today_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 会员标签信息 · Member tag information
    #[non_exhaustive]
    pub struct MemberTagInfo {
        /// 会员卡模板ID · Membership card template ID
        pub member_card_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 满减券使用规则 · Fixed-amount coupon use rules
    #[non_exhaustive]
    pub struct NormalCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免金额 · Fixed discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 折扣券使用规则 · Percentage discount coupon use rules
    #[non_exhaustive]
    pub struct DiscountCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免百分比 · Fixed discount percentage
        ///
        /// 减免的百分比，`20` 即减免 20%。Percentage taken off: `20` is 20% off.
        pub percent_off: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 套餐组合 · Combo packages
    #[non_exhaustive]
    pub struct ComboPackageList {
        /// 套餐名 · Combo package name
        pub name: Option<String>,
        /// 可选单品数量 · Number of items to pick
        pub pick_count: Option<i64>,
        /// 单品列表 · Item list
        pub choice_list: Option<Vec<ChoiceList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券可核销时间 · Coupon redemption period
    #[non_exhaustive]
    pub struct CouponAvailablePeriod {
        /// 开始时间 · Start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_begin_time: Option<crate::Time>,
        /// 结束时间 · End time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_end_time: Option<crate::Time>,
        /// 生效后N天内有效 · Valid days after taking effect
        ///
        /// 单位为天。In days.
        pub available_days: Option<i64>,
        /// 领取后N天开始生效 · Days after claim before effective
        ///
        /// 单位为天。In days.
        pub wait_days_after_receive: Option<i64>,
        /// 每周固定可用时间 · Fixed weekly available period
        pub weekly_available_period: Option<WeeklyAvailablePeriod>,
        /// 无规律的可用时间段 · Irregular available periods
        pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 满减券使用规则 · Fixed-amount coupon use rules
    #[non_exhaustive]
    pub struct SingleUsageRuleNormalCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免金额 · Fixed discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 折扣券使用规则 · Percentage discount coupon use rules
    #[non_exhaustive]
    pub struct SingleUsageRuleDiscountCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免百分比 · Fixed discount percentage
        ///
        /// 减免的百分比，`20` 即减免 20%。Percentage taken off: `20` is 20% off.
        pub percent_off: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 兑换券使用规则 · Exchange coupon use rules
    #[non_exhaustive]
    pub struct ExchangeCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定兑换价格 · Fixed exchange price
        ///
        /// 单位为分。In fen.
        pub exchange_price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券可核销时间 · Coupon redemption period
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageRuleCouponAvailablePeriod {
        /// 开始时间 · Start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_begin_time: Option<crate::Time>,
        /// 结束时间 · End time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_end_time: Option<crate::Time>,
        /// 生效后N天内有效 · Valid days after taking effect
        ///
        /// 单位为天。In days.
        pub available_days: Option<i64>,
        /// 领取后N天开始生效 · Days after claim before effective
        ///
        /// 单位为天。In days.
        pub wait_days_after_receive: Option<i64>,
        /// 每周固定可用时间 · Fixed weekly available period
        pub weekly_available_period: Option<CouponAvailablePeriodWeeklyAvailablePeriod>,
        /// 无规律的可用时间段 · Irregular available periods
        pub irregular_available_period_list:
            Option<Vec<CouponAvailablePeriodIrregularAvailablePeriodList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 满减券使用规则 · Fixed-amount coupon use rules
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageRuleNormalCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免金额 · Fixed discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 折扣券使用规则 · Percentage discount coupon use rules
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageRuleDiscountCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免百分比 · Fixed discount percentage
        ///
        /// 减免的百分比，`20` 即减免 20%。Percentage taken off: `20` is 20% off.
        pub percent_off: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 兑换券使用规则 · Exchange coupon use rules
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageRuleExchangeCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定兑换价格 · Fixed exchange price
        ///
        /// 单位为分。In fen.
        pub exchange_price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券可用门店信息 · Stores accepting the coupon
    #[non_exhaustive]
    pub struct CouponAvailableStoreInfo {
        /// 券可用门店描述 · Description of stores accepting coupon
        pub description: Option<String>,
        /// 小程序AppID · Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        pub mini_program_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 小程序入口 · Mini Program entry
    #[non_exhaustive]
    pub struct EntranceMiniProgram {
        /// 小程序appid · Mini Program app ID
        pub appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        pub path: Option<String>,
        /// 入口文案 · Entry text
        pub entrance_wording: Option<String>,
        /// 引导文案 · Guidance text
        pub guidance_wording: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 公众号入口 · Official Account entry
    #[non_exhaustive]
    pub struct EntranceOfficialAccount {
        /// 公众号AppID · Official Account app ID
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 视频号入口 · Channels entry
    #[non_exhaustive]
    pub struct EntranceFinder {
        /// 视频号ID · Channels account ID
        pub finder_id: Option<String>,
        /// 视频号视频ID · Channels video ID
        pub finder_video_id: Option<String>,
        /// 视频号封面图 · Channels video cover image
        ///
        /// 完整的网址。A complete URL.
        pub finder_video_cover_image_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单品列表 · Item list
    #[non_exhaustive]
    pub struct ChoiceList {
        /// 单品名称 · Item name
        pub name: Option<String>,
        /// 单品价格 · Item price
        ///
        /// 单位为分。In fen.
        pub price: Option<crate::Fen>,
        /// 单品数量 · Item quantity
        pub count: Option<i64>,
        /// 单品图片 · Item image
        ///
        /// 完整的网址。A complete URL.
        pub image_url: Option<String>,
        /// 单品跳转小程序AppID · Item Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 单品跳转小程序路径 · Item Mini Program path
        pub mini_program_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 每周固定可用时间 · Fixed weekly available period
    #[non_exhaustive]
    pub struct WeeklyAvailablePeriod {
        /// 每周可用星期数 · Available days of the week
        pub day_list: Option<Vec<DayList>>,
        /// 当天可用时间段 · Available periods of the day
        pub day_period_list: Option<Vec<DayPeriodList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 无规律的可用时间段 · Irregular available periods
    #[non_exhaustive]
    pub struct IrregularAvailablePeriodList {
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

    /// 每周固定可用时间 · Fixed weekly available period
    #[non_exhaustive]
    pub struct CouponAvailablePeriodWeeklyAvailablePeriod {
        /// 每周可用星期数 · Available days of the week
        pub day_list: Option<Vec<WeeklyAvailablePeriodDayList>>,
        /// 当天可用时间段 · Available periods of the day
        pub day_period_list: Option<Vec<WeeklyAvailablePeriodDayPeriodList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 无规律的可用时间段 · Irregular available periods
    #[non_exhaustive]
    pub struct CouponAvailablePeriodIrregularAvailablePeriodList {
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

    /// 当天可用时间段 · Available periods of the day
    #[non_exhaustive]
    pub struct DayPeriodList {
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

    /// 当天可用时间段 · Available periods of the day
    #[non_exhaustive]
    pub struct WeeklyAvailablePeriodDayPeriodList {
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

    request!(Request);

    message! {
        Request {
            0 => product_coupon_id: Required "product_coupon_id",
            1 => stock_id: Required "stock_id",
            2 => appid: Required "appid",
            3 => out_request_no: Required "out_request_no",
        }
        Response {
            0 => coupon_code: Optional "coupon_code",
            1 => coupon_state: Optional "coupon_state",
            2 => valid_begin_time: Optional "valid_begin_time",
            3 => valid_end_time: Optional "valid_end_time",
            4 => receive_time: Optional "receive_time",
            5 => send_request_no: Optional "send_request_no",
            6 => send_channel: Optional "send_channel",
            7 => confirm_request_no: Optional "confirm_request_no",
            8 => confirm_time: Optional "confirm_time",
            9 => deactivate_request_no: Optional "deactivate_request_no",
            10 => deactivate_time: Optional "deactivate_time",
            11 => deactivate_reason: Optional "deactivate_reason",
            12 => single_usage_detail: Optional "single_usage_detail",
            13 => progressive_bundle_usage_detail: Optional "progressive_bundle_usage_detail",
            14 => user_product_coupon_bundle_info: Optional "user_product_coupon_bundle_info",
            15 => product_coupon: Optional "product_coupon",
            16 => stock: Optional "stock",
            17 => attach: Optional "attach",
            18 => channel_custom_info: Optional "channel_custom_info",
            19 => coupon_tag_info: Optional "coupon_tag_info",
        }
        SingleUsageDetail {
            0 => use_request_no: Optional "use_request_no",
            1 => use_time: Optional "use_time",
            2 => return_request_no: Optional "return_request_no",
            3 => return_time: Optional "return_time",
            4 => associated_order_info: Optional "associated_order_info",
            5 => associated_pay_score_order_info: Optional "associated_pay_score_order_info",
        }
        ProgressiveBundleUsageDetail {
            0 => use_request_no: Optional "use_request_no",
            1 => use_time: Optional "use_time",
            2 => return_request_no: Optional "return_request_no",
            3 => return_time: Optional "return_time",
            4 => associated_order_info: Optional "associated_order_info",
            5 => associated_pay_score_order_info: Optional "associated_pay_score_order_info",
        }
        UserProductCouponBundleInfo {
            0 => user_coupon_bundle_id: Optional "user_coupon_bundle_id",
            1 => user_coupon_bundle_index: Optional "user_coupon_bundle_index",
            2 => total_count: Optional "total_count",
            3 => used_count: Optional "used_count",
        }
        ProductCoupon {
            0 => product_coupon_id: Optional "product_coupon_id",
            1 => scope: Optional "scope",
            2 => r#type: Optional "type",
            3 => usage_mode: Optional "usage_mode",
            4 => single_usage_info: Optional "single_usage_info",
            5 => progressive_bundle_usage_info: Optional "progressive_bundle_usage_info",
            6 => display_info: Optional "display_info",
            7 => out_product_no: Optional "out_product_no",
            8 => state: Optional "state",
            9 => deactivate_request_no: Optional "deactivate_request_no",
            10 => deactivate_time: Optional "deactivate_time",
            11 => deactivate_reason: Optional "deactivate_reason",
        }
        Stock {
            0 => product_coupon_id: Optional "product_coupon_id",
            1 => stock_id: Optional "stock_id",
            2 => remark: Optional "remark",
            3 => coupon_code_mode: Optional "coupon_code_mode",
            4 => coupon_code_count_info: Optional "coupon_code_count_info",
            5 => stock_send_rule: Optional "stock_send_rule",
            6 => single_usage_rule: Optional "single_usage_rule",
            7 => progressive_bundle_usage_rule: Optional "progressive_bundle_usage_rule",
            8 => stock_bundle_info: Optional "stock_bundle_info",
            9 => usage_rule_display_info: Optional "usage_rule_display_info",
            10 => coupon_display_info: Optional "coupon_display_info",
            11 => notify_config: Optional "notify_config",
            12 => store_scope: Optional "store_scope",
            13 => sent_count_info: Optional "sent_count_info",
            14 => state: Optional "state",
            15 => deactivate_request_no: Optional "deactivate_request_no",
            16 => deactivate_time: Optional "deactivate_time",
            17 => deactivate_reason: Optional "deactivate_reason",
        }
        CouponTagInfo {
            0 => coupon_tag_list: Optional "coupon_tag_list",
            1 => member_tag_info: Optional "member_tag_info",
        }
        AssociatedOrderInfo {
            0 => transaction_id: Optional "transaction_id",
            1 => out_trade_no: Optional "out_trade_no",
            2 => mchid: Optional "mchid",
            3 => sub_mchid: Optional "sub_mchid",
        }
        AssociatedPayScoreOrderInfo {
            0 => order_id: Optional "order_id",
            1 => out_order_no: Optional "out_order_no",
            2 => mchid: Optional "mchid",
            3 => sub_mchid: Optional "sub_mchid",
        }
        ProgressiveBundleUsageDetailAssociatedOrderInfo {
            0 => transaction_id: Optional "transaction_id",
            1 => out_trade_no: Optional "out_trade_no",
            2 => mchid: Optional "mchid",
            3 => sub_mchid: Optional "sub_mchid",
        }
        ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo {
            0 => order_id: Optional "order_id",
            1 => out_order_no: Optional "out_order_no",
            2 => mchid: Optional "mchid",
            3 => sub_mchid: Optional "sub_mchid",
        }
        SingleUsageInfo {
            0 => normal_coupon: Optional "normal_coupon",
            1 => discount_coupon: Optional "discount_coupon",
        }
        ProgressiveBundleUsageInfo {
            0 => count: Optional "count",
            1 => interval_days: Optional "interval_days",
        }
        DisplayInfo {
            0 => name: Optional "name",
            1 => image_url: Optional "image_url",
            2 => background_url: Optional "background_url",
            3 => detail_image_url_list: Optional "detail_image_url_list",
            4 => original_price: Optional "original_price",
            5 => combo_package_list: Optional "combo_package_list",
        }
        CouponCodeCountInfo {
            0 => total_count: Optional "total_count",
            1 => available_count: Optional "available_count",
        }
        StockSendRule {
            0 => max_count: Optional "max_count",
            1 => max_count_per_day: Optional "max_count_per_day",
            2 => max_count_per_user: Optional "max_count_per_user",
        }
        SingleUsageRule {
            0 => coupon_available_period: Optional "coupon_available_period",
            1 => normal_coupon: Optional "normal_coupon",
            2 => discount_coupon: Optional "discount_coupon",
            3 => exchange_coupon: Optional "exchange_coupon",
        }
        ProgressiveBundleUsageRule {
            0 => coupon_available_period: Optional "coupon_available_period",
            1 => normal_coupon: Optional "normal_coupon",
            2 => discount_coupon: Optional "discount_coupon",
            3 => exchange_coupon: Optional "exchange_coupon",
        }
        StockBundleInfo {
            0 => stock_bundle_id: Optional "stock_bundle_id",
            1 => stock_bundle_index: Optional "stock_bundle_index",
        }
        UsageRuleDisplayInfo {
            0 => coupon_usage_method_list: Optional "coupon_usage_method_list",
            1 => mini_program_appid: Optional "mini_program_appid",
            2 => mini_program_path: Optional "mini_program_path",
            3 => app_path: Optional "app_path",
            4 => usage_description: Optional "usage_description",
            5 => coupon_available_store_info: Optional "coupon_available_store_info",
        }
        CouponDisplayInfo {
            0 => code_display_mode: Optional "code_display_mode",
            1 => background_color: Optional "background_color",
            2 => entrance_mini_program: Optional "entrance_mini_program",
            3 => entrance_official_account: Optional "entrance_official_account",
            4 => entrance_finder: Optional "entrance_finder",
        }
        NotifyConfig {
            0 => notify_appid: Optional "notify_appid",
        }
        SentCountInfo {
            0 => total_count: Optional "total_count",
            1 => today_count: Optional "today_count",
        }
        MemberTagInfo {
            0 => member_card_id: Optional "member_card_id",
        }
        NormalCoupon {
            0 => threshold: Optional "threshold",
            1 => discount_amount: Optional "discount_amount",
        }
        DiscountCoupon {
            0 => threshold: Optional "threshold",
            1 => percent_off: Optional "percent_off",
        }
        ComboPackageList {
            0 => name: Optional "name",
            1 => pick_count: Optional "pick_count",
            2 => choice_list: Optional "choice_list",
        }
        CouponAvailablePeriod {
            0 => available_begin_time: Optional "available_begin_time",
            1 => available_end_time: Optional "available_end_time",
            2 => available_days: Optional "available_days",
            3 => wait_days_after_receive: Optional "wait_days_after_receive",
            4 => weekly_available_period: Optional "weekly_available_period",
            5 => irregular_available_period_list: Optional "irregular_available_period_list",
        }
        SingleUsageRuleNormalCoupon {
            0 => threshold: Optional "threshold",
            1 => discount_amount: Optional "discount_amount",
        }
        SingleUsageRuleDiscountCoupon {
            0 => threshold: Optional "threshold",
            1 => percent_off: Optional "percent_off",
        }
        ExchangeCoupon {
            0 => threshold: Optional "threshold",
            1 => exchange_price: Optional "exchange_price",
        }
        ProgressiveBundleUsageRuleCouponAvailablePeriod {
            0 => available_begin_time: Optional "available_begin_time",
            1 => available_end_time: Optional "available_end_time",
            2 => available_days: Optional "available_days",
            3 => wait_days_after_receive: Optional "wait_days_after_receive",
            4 => weekly_available_period: Optional "weekly_available_period",
            5 => irregular_available_period_list: Optional "irregular_available_period_list",
        }
        ProgressiveBundleUsageRuleNormalCoupon {
            0 => threshold: Optional "threshold",
            1 => discount_amount: Optional "discount_amount",
        }
        ProgressiveBundleUsageRuleDiscountCoupon {
            0 => threshold: Optional "threshold",
            1 => percent_off: Optional "percent_off",
        }
        ProgressiveBundleUsageRuleExchangeCoupon {
            0 => threshold: Optional "threshold",
            1 => exchange_price: Optional "exchange_price",
        }
        CouponAvailableStoreInfo {
            0 => description: Optional "description",
            1 => mini_program_appid: Optional "mini_program_appid",
            2 => mini_program_path: Optional "mini_program_path",
        }
        EntranceMiniProgram {
            0 => appid: Optional "appid",
            1 => path: Optional "path",
            2 => entrance_wording: Optional "entrance_wording",
            3 => guidance_wording: Optional "guidance_wording",
        }
        EntranceOfficialAccount {
            0 => appid: Optional "appid",
        }
        EntranceFinder {
            0 => finder_id: Optional "finder_id",
            1 => finder_video_id: Optional "finder_video_id",
            2 => finder_video_cover_image_url: Optional "finder_video_cover_image_url",
        }
        ChoiceList {
            0 => name: Optional "name",
            1 => price: Optional "price",
            2 => count: Optional "count",
            3 => image_url: Optional "image_url",
            4 => mini_program_appid: Optional "mini_program_appid",
            5 => mini_program_path: Optional "mini_program_path",
        }
        WeeklyAvailablePeriod {
            0 => day_list: Optional "day_list",
            1 => day_period_list: Optional "day_period_list",
        }
        IrregularAvailablePeriodList {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
        CouponAvailablePeriodWeeklyAvailablePeriod {
            0 => day_list: Optional "day_list",
            1 => day_period_list: Optional "day_period_list",
        }
        CouponAvailablePeriodIrregularAvailablePeriodList {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
        DayPeriodList {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
        WeeklyAvailablePeriodDayPeriodList {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
    }
}
