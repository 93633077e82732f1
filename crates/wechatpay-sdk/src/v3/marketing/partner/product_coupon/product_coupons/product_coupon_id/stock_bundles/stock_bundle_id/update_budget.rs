//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
pub struct UpdateBudget {
    pub(crate) node: crate::chain::Node,
}

impl UpdateBudget {
    /// 修改商品券批次组发放预算 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("34657_20250101_123456")
    ///     .update_mode(post::UpdateMode::MAX_COUNT)
    ///     .current_max_count(1)
    ///     .target_max_count(1)
    ///     .current_max_count_per_day(1)
    ///     .target_max_count_per_day(1)
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280642)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget")
    }
}

/// 修改商品券批次组发放预算
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_get::NotifyConfig;
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{NormalCoupon, DiscountCoupon};

    enumeration! {
        /// 更新模式
        UpdateMode {
            MAX_COUNT = "MAX_COUNT",
            MAX_COUNT_PER_DAY = "MAX_COUNT_PER_DAY",
        }
    }

    enumeration! {
        /// 券Code分配模式
        CouponCodeMode {
            WECHATPAY = "WECHATPAY",
            UPLOAD = "UPLOAD",
        }
    }

    enumeration! {
        /// 可用门店范围
        StoreScope {
            NONE = "NONE",
            ALL = "ALL",
            SPECIFIC = "SPECIFIC",
        }
    }

    enumeration! {
        /// 批次状态
        State {
            AUDITING = "AUDITING",
            SENDING = "SENDING",
            PAUSED = "PAUSED",
            STOPPED = "STOPPED",
            DEACTIVATED = "DEACTIVATED",
        }
    }

    enumeration! {
        /// 券使用方式列表
        CouponUsageMethodList {
            OFFLINE = "OFFLINE",
            MINI_PROGRAM = "MINI_PROGRAM",
            APP = "APP",
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    enumeration! {
        /// APP跳转类型
        AppJumpType {
            H5 = "H5",
            PASSCODE_LINK = "PASSCODE_LINK",
            USAGE_GUIDE = "USAGE_GUIDE",
        }
    }

    enumeration! {
        /// 用户商品券Code展示模式
        CodeDisplayMode {
            INVISIBLE = "INVISIBLE",
            BARCODE = "BARCODE",
            QRCODE = "QRCODE",
        }
    }

    enumeration! {
        /// 每周可用星期数
        DayList {
            MONDAY = "MONDAY",
            TUESDAY = "TUESDAY",
            WEDNESDAY = "WEDNESDAY",
            THURSDAY = "THURSDAY",
            FRIDAY = "FRIDAY",
            SATURDAY = "SATURDAY",
            SUNDAY = "SUNDAY",
        }
    }

    /// 修改商品券批次组发放预算：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_request_no"),
            message::required::<crate::Enumeration<UpdateMode>>("update_mode"),
            message::optional::<i64>("current_max_count"),
            message::optional::<i64>("target_max_count"),
            message::optional::<i64>("current_max_count_per_day"),
            message::optional::<i64>("target_max_count_per_day"),
            message::required::<String>("brand_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 修改请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 更新模式（必填）
        pub fn update_mode(self, value: impl Into<crate::Enumeration<UpdateMode>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<UpdateMode>>("update_mode", value))
        }

        /// 当前批次发放次数总上限
        #[inline]
        pub fn current_max_count(self, value: i64) -> Self {
            Self(self.0.with("current_max_count", value))
        }

        /// 目标批次发放次数总上限
        #[inline]
        pub fn target_max_count(self, value: i64) -> Self {
            Self(self.0.with("target_max_count", value))
        }

        /// 当前批次每日发放次数上限
        #[inline]
        pub fn current_max_count_per_day(self, value: i64) -> Self {
            Self(self.0.with("current_max_count_per_day", value))
        }

        /// 目标批次每日发放次数上限
        #[inline]
        pub fn target_max_count_per_day(self, value: i64) -> Self {
            Self(self.0.with("target_max_count_per_day", value))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }
    }

    /// 修改商品券批次组发放预算：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 批次组ID
        pub stock_bundle_id: Option<String>,
        /// 批次列表
        pub stock_list: Option<Vec<StockList>>,
    }

    /// 批次列表
    #[non_exhaustive]
    pub struct StockList {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 批次ID
        pub stock_id: Option<String>,
        /// 备注
        pub remark: Option<String>,
        /// 券Code分配模式
        pub coupon_code_mode: Option<crate::Enumeration<CouponCodeMode>>,
        /// 品牌方预上传的券Code数量信息
        pub coupon_code_count_info: Option<CouponCodeCountInfo>,
        /// 发放规则
        pub stock_send_rule: Option<StockSendRule>,
        /// 多次优惠使用规则
        pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
        /// 批次组信息
        pub stock_bundle_info: Option<StockBundleInfo>,
        /// 券使用规则展示信息
        pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
        /// 用户商品券展示信息
        pub coupon_display_info: Option<CouponDisplayInfo>,
        /// 事件通知配置
        pub notify_config: Option<NotifyConfig>,
        /// 可用门店范围
        pub store_scope: Option<crate::Enumeration<StoreScope>>,
        /// 已发放次数
        pub sent_count_info: Option<SentCountInfo>,
        /// 批次状态
        pub state: Option<crate::Enumeration<State>>,
        /// 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// 失效时间
        pub deactivate_time: Option<crate::Time>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
    }

    /// 品牌方预上传的券Code数量信息
    #[non_exhaustive]
    pub struct CouponCodeCountInfo {
        /// 已上传的Code总数
        pub total_count: Option<i64>,
        /// 当前可用的Code
        pub available_count: Option<i64>,
    }

    /// 发放规则
    #[non_exhaustive]
    pub struct StockSendRule {
        /// 发放次数总上限
        pub max_count: Option<i64>,
        /// 每日发放次数上限
        pub max_count_per_day: Option<i64>,
        /// 每个用户领取次数上限
        pub max_count_per_user: Option<i64>,
    }

    /// 多次优惠使用规则
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageRule {
        /// 券可核销时间
        pub coupon_available_period: Option<CouponAvailablePeriod>,
        /// 满减券使用规则
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
        /// 兑换券使用规则
        pub exchange_coupon: Option<ExchangeCoupon>,
    }

    /// 批次组信息
    #[non_exhaustive]
    pub struct StockBundleInfo {
        /// 批次组ID
        pub stock_bundle_id: Option<String>,
        /// 批次在批次组内的次序
        pub stock_bundle_index: Option<i64>,
    }

    /// 券使用规则展示信息
    #[non_exhaustive]
    pub struct UsageRuleDisplayInfo {
        /// 券使用方式列表
        pub coupon_usage_method_list: Option<Vec<crate::Enumeration<CouponUsageMethodList>>>,
        /// 小程序AppID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径
        pub mini_program_path: Option<String>,
        /// APP的H5跳转路径
        pub app_path: Option<String>,
        /// 券使用说明
        pub usage_description: Option<String>,
        /// 券可用门店信息
        pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
        /// APP跳转类型
        pub app_jump_type: Option<crate::Enumeration<AppJumpType>>,
        /// 口令链接
        pub passcode_link: Option<String>,
    }

    /// 用户商品券展示信息
    #[non_exhaustive]
    pub struct CouponDisplayInfo {
        /// 用户商品券Code展示模式
        pub code_display_mode: Option<crate::Enumeration<CodeDisplayMode>>,
        /// 背景颜色
        pub background_color: Option<crate::Enumeration<BackgroundColor>>,
        /// 小程序入口
        pub entrance_mini_program: Option<EntranceMiniProgram>,
        /// 公众号入口
        pub entrance_official_account: Option<EntranceOfficialAccount>,
        /// 视频号入口
        pub entrance_finder: Option<EntranceFinder>,
    }

    /// 已发放次数
    #[non_exhaustive]
    pub struct SentCountInfo {
        /// 已发放总次数
        pub total_count: Option<i64>,
        /// 当天已发放次数
        pub today_count: Option<i64>,
    }

    /// 券可核销时间
    #[non_exhaustive]
    pub struct CouponAvailablePeriod {
        /// 开始时间
        pub available_begin_time: Option<crate::Time>,
        /// 结束时间
        pub available_end_time: Option<crate::Time>,
        /// 生效后N天内有效
        pub available_days: Option<i64>,
        /// 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
        /// 每周固定可用时间
        pub weekly_available_period: Option<WeeklyAvailablePeriod>,
        /// 无规律的可用时间段
        pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
    }

    /// 兑换券使用规则
    #[non_exhaustive]
    pub struct ExchangeCoupon {
        /// 门槛金额，单位为分
        pub threshold: Option<crate::Fen>,
        /// 固定兑换价格，单位为分
        pub exchange_price: Option<crate::Fen>,
    }

    /// 券可用门店信息
    #[non_exhaustive]
    pub struct CouponAvailableStoreInfo {
        /// 券可用门店描述
        pub description: Option<String>,
        /// 小程序AppID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径
        pub mini_program_path: Option<String>,
    }

    /// 小程序入口
    #[non_exhaustive]
    pub struct EntranceMiniProgram {
        /// 小程序appid
        pub appid: Option<String>,
        /// 小程序跳转路径
        pub path: Option<String>,
        /// 入口文案
        pub entrance_wording: Option<String>,
        /// 引导文案
        pub guidance_wording: Option<String>,
    }

    /// 公众号入口
    #[non_exhaustive]
    pub struct EntranceOfficialAccount {
        /// 公众号AppID
        pub appid: Option<String>,
    }

    /// 视频号入口
    #[non_exhaustive]
    pub struct EntranceFinder {
        /// 视频号ID
        pub finder_id: Option<String>,
        /// 视频号视频ID
        pub finder_video_id: Option<String>,
        /// 视频号封面图
        pub finder_video_cover_image_url: Option<String>,
    }

    /// 每周固定可用时间
    #[non_exhaustive]
    pub struct WeeklyAvailablePeriod {
        /// 每周可用星期数
        pub day_list: Option<Vec<crate::Enumeration<DayList>>>,
        /// 当天可用时间段
        pub day_period_list: Option<Vec<DayPeriodList>>,
    }

    /// 无规律的可用时间段
    #[non_exhaustive]
    pub struct IrregularAvailablePeriodList {
        /// 开始时间
        pub begin_time: Option<crate::Time>,
        /// 结束时间
        pub end_time: Option<crate::Time>,
    }

    /// 当天可用时间段
    #[non_exhaustive]
    pub struct DayPeriodList {
        /// 当天可用开始时间
        pub begin_time: Option<i64>,
        /// 当天可用结束时间
        pub end_time: Option<i64>,
    }

    request!(Request);

    message! {
        Response {
            0 => stock_bundle_id: "stock_bundle_id",
            1 => stock_list: "stock_list",
        }
        StockList {
            0 => product_coupon_id: "product_coupon_id",
            1 => stock_id: "stock_id",
            2 => remark: "remark",
            3 => coupon_code_mode: "coupon_code_mode",
            4 => coupon_code_count_info: "coupon_code_count_info",
            5 => stock_send_rule: "stock_send_rule",
            6 => progressive_bundle_usage_rule: "progressive_bundle_usage_rule",
            7 => stock_bundle_info: "stock_bundle_info",
            8 => usage_rule_display_info: "usage_rule_display_info",
            9 => coupon_display_info: "coupon_display_info",
            10 => notify_config: "notify_config",
            11 => store_scope: "store_scope",
            12 => sent_count_info: "sent_count_info",
            13 => state: "state",
            14 => deactivate_request_no: "deactivate_request_no",
            15 => deactivate_time: "deactivate_time",
            16 => deactivate_reason: "deactivate_reason",
            17 => brand_id: "brand_id",
        }
        CouponCodeCountInfo {
            0 => total_count: "total_count",
            1 => available_count: "available_count",
        }
        StockSendRule {
            0 => max_count: "max_count",
            1 => max_count_per_day: "max_count_per_day",
            2 => max_count_per_user: "max_count_per_user",
        }
        ProgressiveBundleUsageRule {
            0 => coupon_available_period: "coupon_available_period",
            1 => normal_coupon: "normal_coupon",
            2 => discount_coupon: "discount_coupon",
            3 => exchange_coupon: "exchange_coupon",
        }
        StockBundleInfo {
            0 => stock_bundle_id: "stock_bundle_id",
            1 => stock_bundle_index: "stock_bundle_index",
        }
        UsageRuleDisplayInfo {
            0 => coupon_usage_method_list: "coupon_usage_method_list",
            1 => mini_program_appid: "mini_program_appid",
            2 => mini_program_path: "mini_program_path",
            3 => app_path: "app_path",
            4 => usage_description: "usage_description",
            5 => coupon_available_store_info: "coupon_available_store_info",
            6 => app_jump_type: "app_jump_type",
            7 => passcode_link: "passcode_link",
        }
        CouponDisplayInfo {
            0 => code_display_mode: "code_display_mode",
            1 => background_color: "background_color",
            2 => entrance_mini_program: "entrance_mini_program",
            3 => entrance_official_account: "entrance_official_account",
            4 => entrance_finder: "entrance_finder",
        }
        SentCountInfo {
            0 => total_count: "total_count",
            1 => today_count: "today_count",
        }
        CouponAvailablePeriod {
            0 => available_begin_time: "available_begin_time",
            1 => available_end_time: "available_end_time",
            2 => available_days: "available_days",
            3 => wait_days_after_receive: "wait_days_after_receive",
            4 => weekly_available_period: "weekly_available_period",
            5 => irregular_available_period_list: "irregular_available_period_list",
        }
        ExchangeCoupon {
            0 => threshold: "threshold",
            1 => exchange_price: "exchange_price",
        }
        CouponAvailableStoreInfo {
            0 => description: "description",
            1 => mini_program_appid: "mini_program_appid",
            2 => mini_program_path: "mini_program_path",
        }
        EntranceMiniProgram {
            0 => appid: "appid",
            1 => path: "path",
            2 => entrance_wording: "entrance_wording",
            3 => guidance_wording: "guidance_wording",
        }
        EntranceOfficialAccount {
            0 => appid: "appid",
        }
        EntranceFinder {
            0 => finder_id: "finder_id",
            1 => finder_video_id: "finder_video_id",
            2 => finder_video_cover_image_url: "finder_video_cover_image_url",
        }
        WeeklyAvailablePeriod {
            0 => day_list: "day_list",
            1 => day_period_list: "day_period_list",
        }
        IrregularAvailablePeriodList {
            0 => begin_time: "begin_time",
            1 => end_time: "end_time",
        }
        DayPeriodList {
            0 => begin_time: "begin_time",
            1 => end_time: "end_time",
        }
    }
}
