//! 修改商品券批次组发放预算 · Modify a batch group's budget
//!
//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`

/// 修改商品券批次组发放预算 · Modify a batch group's budget
///
/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
#[derive(Clone)]
pub struct UpdateBudget {
    pub(crate) node: crate::chain::Node,
}

impl UpdateBudget {
    /// 修改商品券批次组发放预算 · Modify a batch group's budget
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
    ///
    /// 服务商修改批次组的发放次数总上限或每日上限，返回修改后的批次列表。模式：服务商。
    ///
    /// Modifies the total or daily issuing limit of a batch group of a product coupon and returns its batches. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("34657_20250101_123456")
    ///     .update_mode(post::UpdateMode::MAX_COUNT)
    ///     .brand_id("120344");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .product_coupons()
    ///     .product_coupon_id("1000000013")
    ///     .stock_bundles()
    ///     .stock_bundle_id("1000000013001")
    ///     .update_budget()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016280642](https://pay.weixin.qq.com/doc/v3/partner/4016280642)
    #[doc(alias(
        "修改商品券批次组发放预算",
        "Modify a batch groups budget",
        "商品券",
        "update-budget",
        "stock-bundles/update-budget"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget")
    }
}

/// 修改商品券批次组发放预算 · Modify a batch group's budget
pub mod post {

    enumeration! {
        /// 更新模式 · Update mode
        UpdateMode {
            /// `MAX_COUNT`: 总发放次数上限 · Limit of the number issued
            MAX_COUNT = "MAX_COUNT",
            /// `MAX_COUNT_PER_DAY`: 每日发放次数上限 · Limit of the number issued each day
            MAX_COUNT_PER_DAY = "MAX_COUNT_PER_DAY",
        }
    }

    enumeration! {
        /// 券Code分配模式 · Coupon code allocation mode
        CouponCodeMode {
            /// `WECHATPAY`: 由微信支付分配 · Allocated by WeChat Pay
            WECHATPAY = "WECHATPAY",
            /// `UPLOAD`: 由商户上传 · Uploaded by the merchant
            UPLOAD = "UPLOAD",
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
        /// APP跳转类型 · App redirect type
        AppJumpType {
            /// `H5`: 网页（H5） · Web page (H5)
            H5 = "H5",
            /// `PASSCODE_LINK`: 口令链接 · Passcode link
            PASSCODE_LINK = "PASSCODE_LINK",
            /// `USAGE_GUIDE`: 使用指引 · Usage guide
            USAGE_GUIDE = "USAGE_GUIDE",
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

    /// 修改商品券批次组发放预算：请求 · Modify a batch group's budget: request
    pub struct Request {
        /// 修改请求单号（必填） · Modification request number (required)
        ///
        /// 6～40 个字符，只能用数字、字母和 `_-`。6 to 40 characters; digits, A–Z, a–z and `_-`.
        pub out_request_no: Option<String>,
        /// 更新模式（必填） · Update mode (required)
        pub update_mode: UpdateMode,
        /// 当前批次发放次数总上限 · Current total issuing limit of the batch
        pub current_max_count: Option<i64>,
        /// 目标批次发放次数总上限 · Target total issuing limit of the batch
        pub target_max_count: Option<i64>,
        /// 当前批次每日发放次数上限 · Current daily issuing limit of the batch
        pub current_max_count_per_day: Option<i64>,
        /// 目标批次每日发放次数上限 · Target daily issuing limit of the batch
        pub target_max_count_per_day: Option<i64>,
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 修改请求单号（必填） · Modification request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 更新模式（必填） · Update mode (required)
        pub fn update_mode<M>(mut self, value: impl crate::IntoMember<UpdateMode, M>) -> Self {
            self.update_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 当前批次发放次数总上限 · Current total issuing limit of the batch
        pub fn current_max_count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.current_max_count = value.into_member();
            self
        }

        /// 目标批次发放次数总上限 · Target total issuing limit of the batch
        pub fn target_max_count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.target_max_count = value.into_member();
            self
        }

        /// 当前批次每日发放次数上限 · Current daily issuing limit of the batch
        pub fn current_max_count_per_day<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.current_max_count_per_day = value.into_member();
            self
        }

        /// 目标批次每日发放次数上限 · Target daily issuing limit of the batch
        pub fn target_max_count_per_day<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.target_max_count_per_day = value.into_member();
            self
        }

        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }
    }

    /// 修改商品券批次组发放预算：应答 · Modify a batch group's budget: answer
    #[non_exhaustive]
    pub struct Response {
        /// 批次组ID · Batch bundle ID
        pub stock_bundle_id: Option<String>,
        /// 批次列表 · Batches
        pub stock_list: Option<Vec<StockList>>,
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
        pub state: State,
        /// 失效请求单号 · Deactivation request number
        pub deactivate_request_no: Option<String>,
        /// 失效时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub deactivate_time: Option<crate::Time>,
        /// 失效原因 · Deactivation reason
        pub deactivate_reason: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
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

    /// 多次优惠使用规则 · Multi-use coupon rules
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageRule {
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
        /// APP跳转类型 · App redirect type
        pub app_jump_type: AppJumpType,
        /// 口令链接 · Passcode link
        pub passcode_link: Option<String>,
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

    request!(Request);

    message! {
        Request {
            0 => out_request_no: Required "out_request_no",
            1 => update_mode: Required "update_mode",
            2 => current_max_count: Optional "current_max_count",
            3 => target_max_count: Optional "target_max_count",
            4 => current_max_count_per_day: Optional "current_max_count_per_day",
            5 => target_max_count_per_day: Optional "target_max_count_per_day",
            6 => brand_id: Required "brand_id",
        }
        Response {
            0 => stock_bundle_id: Optional "stock_bundle_id",
            1 => stock_list: Optional "stock_list",
        }
        StockList {
            0 => product_coupon_id: Optional "product_coupon_id",
            1 => stock_id: Optional "stock_id",
            2 => remark: Optional "remark",
            3 => coupon_code_mode: Optional "coupon_code_mode",
            4 => coupon_code_count_info: Optional "coupon_code_count_info",
            5 => stock_send_rule: Optional "stock_send_rule",
            6 => progressive_bundle_usage_rule: Optional "progressive_bundle_usage_rule",
            7 => stock_bundle_info: Optional "stock_bundle_info",
            8 => usage_rule_display_info: Optional "usage_rule_display_info",
            9 => coupon_display_info: Optional "coupon_display_info",
            10 => notify_config: Optional "notify_config",
            11 => store_scope: Optional "store_scope",
            12 => sent_count_info: Optional "sent_count_info",
            13 => state: Optional "state",
            14 => deactivate_request_no: Optional "deactivate_request_no",
            15 => deactivate_time: Optional "deactivate_time",
            16 => deactivate_reason: Optional "deactivate_reason",
            17 => brand_id: Optional "brand_id",
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
            6 => app_jump_type: Optional "app_jump_type",
            7 => passcode_link: Optional "passcode_link",
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
        DayPeriodList {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
    }
}
