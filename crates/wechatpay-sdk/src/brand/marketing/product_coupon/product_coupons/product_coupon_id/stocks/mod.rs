//! 查询商品券批次列表、添加商品券批次 · List product coupon batches; Add a product coupon batch
//!
//! `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`

pub mod stock_id;

/// 查询商品券批次列表、添加商品券批次 · List product coupon batches; Add a product coupon batch
///
/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
#[derive(Clone)]
pub struct Stocks {
    pub(crate) node: crate::chain::Node,
}

impl Stocks {
    /// `/{stock_id}`: 批次ID · Batch ID
    pub fn stock_id(&self, value: impl Into<String>) -> stock_id::StockId {
        stock_id::StockId { node: self.node.bind("stock_id", value) }
    }

    /// 查询商品券批次列表 · List product coupon batches
    ///
    /// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
    ///
    /// 品牌按状态或批次组分页查询商品券的批次，返回批次列表和下一页令牌。模式：品牌。
    ///
    /// Lists the batches of a product coupon by state or batch group, with a token for the next page. Mode: brand.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::marketing::product_coupon::product_coupons::product_coupon_id::stocks::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().stock_bundle_id("223456789");
    /// let answer = client
    ///     .brand()
    ///     .marketing()
    ///     .product_coupon()
    ///     .product_coupons()
    ///     .product_coupon_id("1000000013")
    ///     .stocks()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4015736384](https://pay.weixin.qq.com/doc/brand/4015736384)
    #[doc(alias(
        "查询商品券批次列表",
        "List product coupon batches",
        "商品券",
        "stocks",
        "product-coupons/stocks"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
            request,
        )
    }

    /// 添加商品券批次 · Add a product coupon batch
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
    ///
    /// 品牌为已有商品券添加批次，设定发放和使用规则，返回批次ID。模式：品牌。
    ///
    /// Adds a batch to a product coupon with its issuing and usage rules, and returns the batch ID. Mode: brand.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::marketing::product_coupon::product_coupons::product_coupon_id::stocks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("34657_20250101_123456")
    ///     .stock(
    ///         post::Stock::new()
    ///             .coupon_code_mode(post::CouponCodeMode::WECHATPAY)
    ///             .stock_send_rule(post::StockSendRule::new().max_count(100000))
    ///             .usage_rule_display_info(
    ///                 post::UsageRuleDisplayInfo::new()
    ///                     .coupon_usage_method_list([post::CouponUsageMethodList::OFFLINE])
    ///                     .usage_description("工作日可用"),
    ///             )
    ///             .coupon_display_info(post::CouponDisplayInfo::new())
    ///             .notify_config(post::NotifyConfig::new())
    ///             .store_scope(post::StoreScope::NONE),
    ///     );
    /// let answer = client
    ///     .brand()
    ///     .marketing()
    ///     .product_coupon()
    ///     .product_coupons()
    ///     .product_coupon_id("1000000013")
    ///     .stocks()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4015736342](https://pay.weixin.qq.com/doc/brand/4015736342)
    #[doc(alias(
        "添加商品券批次",
        "Add a product coupon batch",
        "商品券",
        "stocks",
        "product-coupons/stocks"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks")
    }
}

/// 查询商品券批次列表 · List product coupon batches
pub mod get {

    enumeration! {
        /// 批次状态 · Batch status
        State {
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
        StockListState {
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

    /// 查询商品券批次列表：请求 · List product coupon batches: request
    pub struct Request {
        /// 分页大小 · Page size
        ///
        /// 最大 50，默认 `20`。At most 50; default `20`.
        pub page_size: Option<i64>,
        /// 分页Token · Page token
        pub page_token: Option<String>,
        /// 批次组ID（必填） · Batch bundle ID (required)
        pub stock_bundle_id: Option<String>,
        /// 批次状态 · Batch status
        pub state: State,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 分页大小 · Page size
        pub fn page_size<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.page_size = value.into_member();
            self
        }

        /// 分页Token · Page token
        pub fn page_token<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.page_token = value.into_member();
            self
        }

        /// 批次组ID（必填） · Batch bundle ID (required)
        pub fn stock_bundle_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_bundle_id = value.into_member();
            self
        }

        /// 批次状态 · Batch status
        pub fn state<M>(mut self, value: impl crate::IntoMember<State, M>) -> Self {
            self.state = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询商品券批次列表：应答 · List product coupon batches: answer
    #[non_exhaustive]
    pub struct Response {
        /// 总个数 · Total count
        pub total_count: Option<i64>,
        /// 批次列表 · Batches
        pub stock_list: Option<Vec<StockList>>,
        /// 下一页Token · Next page token
        pub next_page_token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 批次列表 · Batches
    #[non_exhaustive]
    pub struct StockList {
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
        pub state: StockListState,
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
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub discount_coupon: Option<DiscountCoupon>,
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
            0 => page_size: Optional "page_size",
            1 => page_token: Optional "page_token",
            2 => stock_bundle_id: Required "stock_bundle_id",
            3 => state: Optional "state",
        }
        Response {
            0 => total_count: Optional "total_count",
            1 => stock_list: Optional "stock_list",
            2 => next_page_token: Optional "next_page_token",
        }
        StockList {
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
        CouponAvailablePeriod {
            0 => available_begin_time: Optional "available_begin_time",
            1 => available_end_time: Optional "available_end_time",
            2 => available_days: Optional "available_days",
            3 => wait_days_after_receive: Optional "wait_days_after_receive",
            4 => weekly_available_period: Optional "weekly_available_period",
            5 => irregular_available_period_list: Optional "irregular_available_period_list",
        }
        NormalCoupon {
            0 => threshold: Optional "threshold",
            1 => discount_amount: Optional "discount_amount",
        }
        DiscountCoupon {
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

    impl crate::pages::Paged for Response {
        type Item = StockList;
        const PAGING: crate::pages::Paging = crate::pages::Paging::Cursor { member: "page_token" };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.stock_list.as_ref().map_or(0, Vec::len),
                total: None,
                next: self.next_page_token.as_deref(),
            }
        }

        #[inline]
        fn into_items(self) -> Vec<StockList> {
            self.stock_list.unwrap_or_default()
        }
    }
}

/// 添加商品券批次 · Add a product coupon batch
pub mod post {

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
        /// 券Code分配模式 · Coupon code allocation mode
        ResponseCouponCodeMode {
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
        ResponseStoreScope {
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
        State {
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
        /// 券使用方式列表 · Coupon usage methods
        UsageRuleDisplayInfoCouponUsageMethodList {
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
        CouponDisplayInfoCodeDisplayMode {
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
        CouponDisplayInfoBackgroundColor {
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

    /// 添加商品券批次：请求 · Add a product coupon batch: request
    pub struct Request {
        /// 创建请求单号（必填） · Creation request number (required)
        ///
        /// 6～40 个字符，只能用数字、字母和 `_-`。6 to 40 characters; digits, A–Z, a–z and `_-`.
        pub out_request_no: Option<String>,
        /// 批次信息（必填） · Batch information (required)
        pub stock: Option<Stock>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 创建请求单号（必填） · Creation request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 批次信息（必填） · Batch information (required)
        pub fn stock<M>(mut self, value: impl crate::IntoMember<Stock, M>) -> Self {
            self.stock = value.into_member();
            self
        }
    }

    /// 批次信息 · Batch information
    pub struct Stock {
        /// 备注 · Remark
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub remark: Option<String>,
        /// 券Code分配模式（必填） · Coupon code allocation mode (required)
        pub coupon_code_mode: CouponCodeMode,
        /// 发放规则（必填） · Issuing rules (required)
        pub stock_send_rule: Option<StockSendRule>,
        /// 单券使用规则 · Single-use coupon rules
        pub single_usage_rule: Option<SingleUsageRule>,
        /// 券使用规则展示信息（必填） · Coupon use rule display information (required)
        pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
        /// 用户商品券展示信息（必填） · User product coupon display information (required)
        pub coupon_display_info: Option<CouponDisplayInfo>,
        /// 事件通知配置（必填） · Event notification settings (required)
        pub notify_config: Option<NotifyConfig>,
        /// 可用门店范围（必填） · Available store scope (required)
        pub store_scope: StoreScope,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Stock {
        /// 备注 · Remark
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }

        /// 券Code分配模式（必填） · Coupon code allocation mode (required)
        pub fn coupon_code_mode<M>(
            mut self,
            value: impl crate::IntoMember<CouponCodeMode, M>,
        ) -> Self {
            self.coupon_code_mode = value.into_member().unwrap_or_default();
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

        /// 单券使用规则 · Single-use coupon rules
        pub fn single_usage_rule<M>(
            mut self,
            value: impl crate::IntoMember<SingleUsageRule, M>,
        ) -> Self {
            self.single_usage_rule = value.into_member();
            self
        }

        /// 券使用规则展示信息（必填） · Coupon use rule display information (required)
        pub fn usage_rule_display_info<M>(
            mut self,
            value: impl crate::IntoMember<UsageRuleDisplayInfo, M>,
        ) -> Self {
            self.usage_rule_display_info = value.into_member();
            self
        }

        /// 用户商品券展示信息（必填） · User product coupon display information (required)
        pub fn coupon_display_info<M>(
            mut self,
            value: impl crate::IntoMember<CouponDisplayInfo, M>,
        ) -> Self {
            self.coupon_display_info = value.into_member();
            self
        }

        /// 事件通知配置（必填） · Event notification settings (required)
        pub fn notify_config<M>(mut self, value: impl crate::IntoMember<NotifyConfig, M>) -> Self {
            self.notify_config = value.into_member();
            self
        }

        /// 可用门店范围（必填） · Available store scope (required)
        pub fn store_scope<M>(mut self, value: impl crate::IntoMember<StoreScope, M>) -> Self {
            self.store_scope = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 发放规则 · Issuing rules
    pub struct StockSendRule {
        /// 发放次数总上限（必填） · Total issuing limit (required)
        ///
        /// 最大 100000000。At most 100000000.
        pub max_count: Option<i64>,
        /// 每日发放次数上限 · Daily issuing limit
        ///
        /// 最大 100000000。At most 100000000.
        pub max_count_per_day: Option<i64>,
        /// 每个用户领取次数上限 · Claim limit per user
        ///
        /// 最大 100。At most 100.
        pub max_count_per_user: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StockSendRule {
        /// 发放次数总上限（必填） · Total issuing limit (required)
        pub fn max_count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_count = value.into_member();
            self
        }

        /// 每日发放次数上限 · Daily issuing limit
        pub fn max_count_per_day<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_count_per_day = value.into_member();
            self
        }

        /// 每个用户领取次数上限 · Claim limit per user
        pub fn max_count_per_user<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_count_per_user = value.into_member();
            self
        }
    }

    /// 单券使用规则 · Single-use coupon rules
    pub struct SingleUsageRule {
        /// 券可核销时间（必填） · Coupon redemption period (required)
        pub coupon_available_period: Option<CouponAvailablePeriod>,
        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub discount_coupon: Option<DiscountCoupon>,
        /// 兑换券使用规则 · Exchange coupon use rules
        pub exchange_coupon: Option<ExchangeCoupon>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SingleUsageRule {
        /// 券可核销时间（必填） · Coupon redemption period (required)
        pub fn coupon_available_period<M>(
            mut self,
            value: impl crate::IntoMember<CouponAvailablePeriod, M>,
        ) -> Self {
            self.coupon_available_period = value.into_member();
            self
        }

        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub fn normal_coupon<M>(mut self, value: impl crate::IntoMember<NormalCoupon, M>) -> Self {
            self.normal_coupon = value.into_member();
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

        /// 兑换券使用规则 · Exchange coupon use rules
        pub fn exchange_coupon<M>(
            mut self,
            value: impl crate::IntoMember<ExchangeCoupon, M>,
        ) -> Self {
            self.exchange_coupon = value.into_member();
            self
        }
    }

    /// 券使用规则展示信息 · Coupon use rule display information
    pub struct UsageRuleDisplayInfo {
        /// 券使用方式列表（必填） · Coupon usage methods (required)
        pub coupon_usage_method_list: Option<Vec<CouponUsageMethodList>>,
        /// 小程序AppID · Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        pub mini_program_path: Option<String>,
        /// APP的H5跳转路径 · H5 path for the app
        ///
        /// 完整的网址。A complete URL.
        pub app_path: Option<String>,
        /// 券使用说明（必填） · Coupon usage description (required)
        pub usage_description: Option<String>,
        /// 券可用门店信息 · Stores accepting the coupon
        pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl UsageRuleDisplayInfo {
        /// 券使用方式列表（必填） · Coupon usage methods (required)
        pub fn coupon_usage_method_list<M>(
            mut self,
            value: impl crate::IntoList<CouponUsageMethodList, M>,
        ) -> Self {
            self.coupon_usage_method_list = value.into_list();
            self
        }

        /// 小程序AppID · Mini Program app ID
        pub fn mini_program_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_appid = value.into_member();
            self
        }

        /// 小程序跳转路径 · Mini Program path
        pub fn mini_program_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_path = value.into_member();
            self
        }

        /// APP的H5跳转路径 · H5 path for the app
        ///
        /// 完整的网址。A complete URL.
        pub fn app_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.app_path = value.into_member();
            self
        }

        /// 券使用说明（必填） · Coupon usage description (required)
        pub fn usage_description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.usage_description = value.into_member();
            self
        }

        /// 券可用门店信息 · Stores accepting the coupon
        pub fn coupon_available_store_info<M>(
            mut self,
            value: impl crate::IntoMember<CouponAvailableStoreInfo, M>,
        ) -> Self {
            self.coupon_available_store_info = value.into_member();
            self
        }
    }

    /// 用户商品券展示信息 · User product coupon display information
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

    impl CouponDisplayInfo {
        /// 用户商品券Code展示模式 · Coupon code display mode
        pub fn code_display_mode<M>(
            mut self,
            value: impl crate::IntoMember<CodeDisplayMode, M>,
        ) -> Self {
            self.code_display_mode = value.into_member().unwrap_or_default();
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

        /// 小程序入口 · Mini Program entry
        pub fn entrance_mini_program<M>(
            mut self,
            value: impl crate::IntoMember<EntranceMiniProgram, M>,
        ) -> Self {
            self.entrance_mini_program = value.into_member();
            self
        }

        /// 公众号入口 · Official Account entry
        pub fn entrance_official_account<M>(
            mut self,
            value: impl crate::IntoMember<EntranceOfficialAccount, M>,
        ) -> Self {
            self.entrance_official_account = value.into_member();
            self
        }

        /// 视频号入口 · Channels entry
        pub fn entrance_finder<M>(
            mut self,
            value: impl crate::IntoMember<EntranceFinder, M>,
        ) -> Self {
            self.entrance_finder = value.into_member();
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
    pub struct CouponAvailablePeriod {
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
        /// 单位为天；最大 365。In days. At most 365.
        pub available_days: Option<i64>,
        /// 领取后N天开始生效 · Days after claim before effective
        ///
        /// 单位为天；最大 30。In days. At most 30.
        pub wait_days_after_receive: Option<i64>,
        /// 每周固定可用时间 · Fixed weekly available period
        pub weekly_available_period: Option<WeeklyAvailablePeriod>,
        /// 无规律的可用时间段 · Irregular available periods
        pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CouponAvailablePeriod {
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
        pub fn available_days<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.available_days = value.into_member();
            self
        }

        /// 领取后N天开始生效 · Days after claim before effective
        ///
        /// 单位为天。In days.
        pub fn wait_days_after_receive<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.wait_days_after_receive = value.into_member();
            self
        }

        /// 每周固定可用时间 · Fixed weekly available period
        pub fn weekly_available_period<M>(
            mut self,
            value: impl crate::IntoMember<WeeklyAvailablePeriod, M>,
        ) -> Self {
            self.weekly_available_period = value.into_member();
            self
        }

        /// 无规律的可用时间段 · Irregular available periods
        pub fn irregular_available_period_list<M>(
            mut self,
            value: impl crate::IntoList<IrregularAvailablePeriodList, M>,
        ) -> Self {
            self.irregular_available_period_list = value.into_list();
            self
        }
    }

    /// 满减券使用规则 · Fixed-amount coupon use rules
    pub struct NormalCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免金额（必填） · Fixed discount amount (required)
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl NormalCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub fn threshold<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.threshold = value.into_member();
            self
        }

        /// 固定减免金额（必填） · Fixed discount amount (required)
        ///
        /// 单位为分。In fen.
        pub fn discount_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.discount_amount = value.into_member();
            self
        }
    }

    /// 折扣券使用规则 · Percentage discount coupon use rules
    pub struct DiscountCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免百分比（必填） · Fixed discount percentage (required)
        ///
        /// 减免的百分比，`20` 即减免 20%。Percentage taken off: `20` is 20% off.
        pub percent_off: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DiscountCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub fn threshold<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.threshold = value.into_member();
            self
        }

        /// 固定减免百分比（必填） · Fixed discount percentage (required)
        ///
        /// 减免的百分比，`20` 即减免 20%。Percentage taken off: `20` is 20% off.
        pub fn percent_off<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.percent_off = value.into_member();
            self
        }
    }

    /// 兑换券使用规则 · Exchange coupon use rules
    pub struct ExchangeCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定兑换价格（必填） · Fixed exchange price (required)
        ///
        /// 单位为分。In fen.
        pub exchange_price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ExchangeCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub fn threshold<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.threshold = value.into_member();
            self
        }

        /// 固定兑换价格（必填） · Fixed exchange price (required)
        ///
        /// 单位为分。In fen.
        pub fn exchange_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.exchange_price = value.into_member();
            self
        }
    }

    /// 券可用门店信息 · Stores accepting the coupon
    pub struct CouponAvailableStoreInfo {
        /// 券可用门店描述（必填） · Description of stores accepting coupon (required)
        pub description: Option<String>,
        /// 小程序AppID · Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        pub mini_program_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CouponAvailableStoreInfo {
        /// 券可用门店描述（必填） · Description of stores accepting coupon (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 小程序AppID · Mini Program app ID
        pub fn mini_program_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_appid = value.into_member();
            self
        }

        /// 小程序跳转路径 · Mini Program path
        pub fn mini_program_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_path = value.into_member();
            self
        }
    }

    /// 小程序入口 · Mini Program entry
    pub struct EntranceMiniProgram {
        /// 小程序appid（必填） · Mini Program app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 小程序跳转路径（必填） · Mini Program path (required)
        pub path: Option<String>,
        /// 入口文案（必填） · Entry text (required)
        pub entrance_wording: Option<String>,
        /// 引导文案（必填） · Guidance text (required)
        pub guidance_wording: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl EntranceMiniProgram {
        /// 小程序appid（必填） · Mini Program app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 小程序跳转路径（必填） · Mini Program path (required)
        pub fn path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.path = value.into_member();
            self
        }

        /// 入口文案（必填） · Entry text (required)
        pub fn entrance_wording<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.entrance_wording = value.into_member();
            self
        }

        /// 引导文案（必填） · Guidance text (required)
        pub fn guidance_wording<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.guidance_wording = value.into_member();
            self
        }
    }

    /// 公众号入口 · Official Account entry
    pub struct EntranceOfficialAccount {
        /// 公众号AppID（必填） · Official Account app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl EntranceOfficialAccount {
        /// 公众号AppID（必填） · Official Account app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 视频号入口 · Channels entry
    pub struct EntranceFinder {
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

    impl EntranceFinder {
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

    /// 每周固定可用时间 · Fixed weekly available period
    pub struct WeeklyAvailablePeriod {
        /// 每周可用星期数 · Available days of the week
        pub day_list: Option<Vec<DayList>>,
        /// 当天可用时间段 · Available periods of the day
        pub day_period_list: Option<Vec<DayPeriodList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl WeeklyAvailablePeriod {
        /// 每周可用星期数 · Available days of the week
        pub fn day_list<M>(mut self, value: impl crate::IntoList<DayList, M>) -> Self {
            self.day_list = value.into_list();
            self
        }

        /// 当天可用时间段 · Available periods of the day
        pub fn day_period_list<M>(mut self, value: impl crate::IntoList<DayPeriodList, M>) -> Self {
            self.day_period_list = value.into_list();
            self
        }
    }

    /// 无规律的可用时间段 · Irregular available periods
    pub struct IrregularAvailablePeriodList {
        /// 开始时间（必填） · Start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 结束时间（必填） · End time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl IrregularAvailablePeriodList {
        /// 开始时间（必填） · Start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn begin_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.begin_time = value.into_member();
            self
        }

        /// 结束时间（必填） · End time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.end_time = value.into_member();
            self
        }
    }

    /// 当天可用时间段 · Available periods of the day
    pub struct DayPeriodList {
        /// 当天可用开始时间（必填） · Available from (time of day) (required)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub begin_time: Option<i64>,
        /// 当天可用结束时间（必填） · Available until (time of day) (required)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub end_time: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DayPeriodList {
        /// 当天可用开始时间（必填） · Available from (time of day) (required)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub fn begin_time<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.begin_time = value.into_member();
            self
        }

        /// 当天可用结束时间（必填） · Available until (time of day) (required)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.end_time = value.into_member();
            self
        }
    }

    /// 添加商品券批次：应答 · Add a product coupon batch: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商品券ID · Product coupon ID
        pub product_coupon_id: Option<String>,
        /// 批次ID · Batch ID
        pub stock_id: Option<String>,
        /// 备注 · Remark
        pub remark: Option<String>,
        /// 券Code分配模式 · Coupon code allocation mode
        pub coupon_code_mode: ResponseCouponCodeMode,
        /// 品牌方预上传的券Code数量信息 · Pre-uploaded coupon code counts
        pub coupon_code_count_info: Option<CouponCodeCountInfo>,
        /// 发放规则 · Issuing rules
        pub stock_send_rule: Option<ResponseStockSendRule>,
        /// 单券使用规则 · Single-use coupon rules
        pub single_usage_rule: Option<ResponseSingleUsageRule>,
        /// 券使用规则展示信息 · Coupon use rule display information
        pub usage_rule_display_info: Option<ResponseUsageRuleDisplayInfo>,
        /// 用户商品券展示信息 · User product coupon display information
        pub coupon_display_info: Option<ResponseCouponDisplayInfo>,
        /// 事件通知配置 · Event notification settings
        pub notify_config: Option<ResponseNotifyConfig>,
        /// 可用门店范围 · Available store scope
        pub store_scope: ResponseStoreScope,
        /// 已发放次数 · Issued counts
        pub sent_count_info: Option<SentCountInfo>,
        /// 批次状态 · Batch status
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
    pub struct ResponseStockSendRule {
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
    pub struct ResponseSingleUsageRule {
        /// 券可核销时间 · Coupon redemption period
        pub coupon_available_period: Option<SingleUsageRuleCouponAvailablePeriod>,
        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub normal_coupon: Option<SingleUsageRuleNormalCoupon>,
        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub discount_coupon: Option<SingleUsageRuleDiscountCoupon>,
        /// 兑换券使用规则 · Exchange coupon use rules
        pub exchange_coupon: Option<SingleUsageRuleExchangeCoupon>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券使用规则展示信息 · Coupon use rule display information
    #[non_exhaustive]
    pub struct ResponseUsageRuleDisplayInfo {
        /// 券使用方式列表 · Coupon usage methods
        pub coupon_usage_method_list: Option<Vec<UsageRuleDisplayInfoCouponUsageMethodList>>,
        /// 小程序AppID · Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        pub mini_program_path: Option<String>,
        /// APP跳转路径 · App path
        ///
        /// 完整的网址。A complete URL.
        pub app_path: Option<String>,
        /// 券使用说明 · Coupon usage description
        pub usage_description: Option<String>,
        /// 券可用门店信息 · Stores accepting the coupon
        pub coupon_available_store_info: Option<UsageRuleDisplayInfoCouponAvailableStoreInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 用户商品券展示信息 · User product coupon display information
    #[non_exhaustive]
    pub struct ResponseCouponDisplayInfo {
        /// 用户商品券Code展示模式 · Coupon code display mode
        pub code_display_mode: CouponDisplayInfoCodeDisplayMode,
        /// 背景颜色 · Background colour
        pub background_color: CouponDisplayInfoBackgroundColor,
        /// 小程序入口 · Mini Program entry
        pub entrance_mini_program: Option<CouponDisplayInfoEntranceMiniProgram>,
        /// 公众号入口 · Official Account entry
        pub entrance_official_account: Option<CouponDisplayInfoEntranceOfficialAccount>,
        /// 视频号入口 · Channels entry
        pub entrance_finder: Option<CouponDisplayInfoEntranceFinder>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 事件通知配置 · Event notification settings
    #[non_exhaustive]
    pub struct ResponseNotifyConfig {
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

    /// 券可核销时间 · Coupon redemption period
    #[non_exhaustive]
    pub struct SingleUsageRuleCouponAvailablePeriod {
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
    pub struct SingleUsageRuleExchangeCoupon {
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
    pub struct UsageRuleDisplayInfoCouponAvailableStoreInfo {
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
    pub struct CouponDisplayInfoEntranceMiniProgram {
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
    pub struct CouponDisplayInfoEntranceOfficialAccount {
        /// 公众号AppID · Official Account app ID
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 视频号入口 · Channels entry
    #[non_exhaustive]
    pub struct CouponDisplayInfoEntranceFinder {
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

    request!(
        Request,
        Stock,
        StockSendRule,
        SingleUsageRule,
        UsageRuleDisplayInfo,
        CouponDisplayInfo,
        NotifyConfig,
        CouponAvailablePeriod,
        NormalCoupon,
        DiscountCoupon,
        ExchangeCoupon,
        CouponAvailableStoreInfo,
        EntranceMiniProgram,
        EntranceOfficialAccount,
        EntranceFinder,
        WeeklyAvailablePeriod,
        IrregularAvailablePeriodList,
        DayPeriodList
    );

    message! {
        Request {
            0 => out_request_no: Required "out_request_no",
            1 => stock: Required "stock",
        }
        Stock {
            0 => remark: Optional "remark",
            1 => coupon_code_mode: Required "coupon_code_mode",
            2 => stock_send_rule: Required "stock_send_rule",
            3 => single_usage_rule: Optional "single_usage_rule",
            4 => usage_rule_display_info: Required "usage_rule_display_info",
            5 => coupon_display_info: Required "coupon_display_info",
            6 => notify_config: Required "notify_config",
            7 => store_scope: Required "store_scope",
        }
        StockSendRule {
            0 => max_count: Required "max_count",
            1 => max_count_per_day: Optional "max_count_per_day",
            2 => max_count_per_user: Optional "max_count_per_user",
        }
        SingleUsageRule {
            0 => coupon_available_period: Required "coupon_available_period",
            1 => normal_coupon: Optional "normal_coupon",
            2 => discount_coupon: Optional "discount_coupon",
            3 => exchange_coupon: Optional "exchange_coupon",
        }
        UsageRuleDisplayInfo {
            0 => coupon_usage_method_list: Required "coupon_usage_method_list",
            1 => mini_program_appid: Optional "mini_program_appid",
            2 => mini_program_path: Optional "mini_program_path",
            3 => app_path: Optional "app_path",
            4 => usage_description: Required "usage_description",
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
        CouponAvailablePeriod {
            0 => available_begin_time: Required "available_begin_time",
            1 => available_end_time: Required "available_end_time",
            2 => available_days: Optional "available_days",
            3 => wait_days_after_receive: Optional "wait_days_after_receive",
            4 => weekly_available_period: Optional "weekly_available_period",
            5 => irregular_available_period_list: Optional "irregular_available_period_list",
        }
        NormalCoupon {
            0 => threshold: Required "threshold",
            1 => discount_amount: Required "discount_amount",
        }
        DiscountCoupon {
            0 => threshold: Required "threshold",
            1 => percent_off: Required "percent_off",
        }
        ExchangeCoupon {
            0 => threshold: Required "threshold",
            1 => exchange_price: Required "exchange_price",
        }
        CouponAvailableStoreInfo {
            0 => description: Required "description",
            1 => mini_program_appid: Optional "mini_program_appid",
            2 => mini_program_path: Optional "mini_program_path",
        }
        EntranceMiniProgram {
            0 => appid: Required "appid",
            1 => path: Required "path",
            2 => entrance_wording: Required "entrance_wording",
            3 => guidance_wording: Required "guidance_wording",
        }
        EntranceOfficialAccount {
            0 => appid: Required "appid",
        }
        EntranceFinder {
            0 => finder_id: Required "finder_id",
            1 => finder_video_id: Required "finder_video_id",
            2 => finder_video_cover_image_url: Required "finder_video_cover_image_url",
        }
        WeeklyAvailablePeriod {
            0 => day_list: Optional "day_list",
            1 => day_period_list: Optional "day_period_list",
        }
        IrregularAvailablePeriodList {
            0 => begin_time: Required "begin_time",
            1 => end_time: Required "end_time",
        }
        DayPeriodList {
            0 => begin_time: Required "begin_time",
            1 => end_time: Required "end_time",
        }
        Response {
            0 => product_coupon_id: Optional "product_coupon_id",
            1 => stock_id: Optional "stock_id",
            2 => remark: Optional "remark",
            3 => coupon_code_mode: Optional "coupon_code_mode",
            4 => coupon_code_count_info: Optional "coupon_code_count_info",
            5 => stock_send_rule: Optional "stock_send_rule",
            6 => single_usage_rule: Optional "single_usage_rule",
            7 => usage_rule_display_info: Optional "usage_rule_display_info",
            8 => coupon_display_info: Optional "coupon_display_info",
            9 => notify_config: Optional "notify_config",
            10 => store_scope: Optional "store_scope",
            11 => sent_count_info: Optional "sent_count_info",
            12 => state: Optional "state",
            13 => deactivate_request_no: Optional "deactivate_request_no",
            14 => deactivate_time: Optional "deactivate_time",
            15 => deactivate_reason: Optional "deactivate_reason",
        }
        CouponCodeCountInfo {
            0 => total_count: Optional "total_count",
            1 => available_count: Optional "available_count",
        }
        ResponseStockSendRule {
            0 => max_count: Optional "max_count",
            1 => max_count_per_day: Optional "max_count_per_day",
            2 => max_count_per_user: Optional "max_count_per_user",
        }
        ResponseSingleUsageRule {
            0 => coupon_available_period: Optional "coupon_available_period",
            1 => normal_coupon: Optional "normal_coupon",
            2 => discount_coupon: Optional "discount_coupon",
            3 => exchange_coupon: Optional "exchange_coupon",
        }
        ResponseUsageRuleDisplayInfo {
            0 => coupon_usage_method_list: Optional "coupon_usage_method_list",
            1 => mini_program_appid: Optional "mini_program_appid",
            2 => mini_program_path: Optional "mini_program_path",
            3 => app_path: Optional "app_path",
            4 => usage_description: Optional "usage_description",
            5 => coupon_available_store_info: Optional "coupon_available_store_info",
        }
        ResponseCouponDisplayInfo {
            0 => code_display_mode: Optional "code_display_mode",
            1 => background_color: Optional "background_color",
            2 => entrance_mini_program: Optional "entrance_mini_program",
            3 => entrance_official_account: Optional "entrance_official_account",
            4 => entrance_finder: Optional "entrance_finder",
        }
        ResponseNotifyConfig {
            0 => notify_appid: Optional "notify_appid",
        }
        SentCountInfo {
            0 => total_count: Optional "total_count",
            1 => today_count: Optional "today_count",
        }
        SingleUsageRuleCouponAvailablePeriod {
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
        SingleUsageRuleExchangeCoupon {
            0 => threshold: Optional "threshold",
            1 => exchange_price: Optional "exchange_price",
        }
        UsageRuleDisplayInfoCouponAvailableStoreInfo {
            0 => description: Optional "description",
            1 => mini_program_appid: Optional "mini_program_appid",
            2 => mini_program_path: Optional "mini_program_path",
        }
        CouponDisplayInfoEntranceMiniProgram {
            0 => appid: Optional "appid",
            1 => path: Optional "path",
            2 => entrance_wording: Optional "entrance_wording",
            3 => guidance_wording: Optional "guidance_wording",
        }
        CouponDisplayInfoEntranceOfficialAccount {
            0 => appid: Optional "appid",
        }
        CouponDisplayInfoEntranceFinder {
            0 => finder_id: Optional "finder_id",
            1 => finder_video_id: Optional "finder_video_id",
            2 => finder_video_cover_image_url: Optional "finder_video_cover_image_url",
        }
        CouponAvailablePeriodWeeklyAvailablePeriod {
            0 => day_list: Optional "day_list",
            1 => day_period_list: Optional "day_period_list",
        }
        CouponAvailablePeriodIrregularAvailablePeriodList {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
        WeeklyAvailablePeriodDayPeriodList {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
    }
}
