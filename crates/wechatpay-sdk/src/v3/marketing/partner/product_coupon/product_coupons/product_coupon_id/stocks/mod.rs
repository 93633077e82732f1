//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`

pub mod stock_id;

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
pub struct Stocks {
    pub(crate) node: crate::chain::Node,
}

impl Stocks {
    /// `/{stock_id}`: 批次ID
    pub fn stock_id(self, value: impl Into<String>) -> stock_id::StockId {
        stock_id::StockId { node: self.node.bind("stock_id", value) }
    }

    /// 查询商品券批次列表 (partner)
    ///
    /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .state(get::State::AUDITING)
    ///     .page_size(20)
    ///     .page_token("MTIzMjUK")
    ///     .brand_id("120344");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781553)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
            request.0,
        )
    }

    /// 添加商品券批次 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .out_request_no("34657_20250101_123456")
    ///     .stock(
    ///         post::Stock::new()
    ///             .remark("疯狂星期四项目专用")
    ///             .coupon_code_mode(post::CouponCodeMode::WECHATPAY)
    ///             .stock_send_rule(
    ///                 post::StockSendRule::new()
    ///                     .max_count(100000)
    ///                     .max_count_per_day(100000000)
    ///                     .max_count_per_user(5),
    ///             )
    ///             .single_usage_rule(
    ///                 post::SingleUsageRule::new()
    ///                     .coupon_available_period(
    ///                         post::CouponAvailablePeriod::new()
    ///                             .available_begin_time("2025-08-01T00:00:00+08:00")
    ///                             .available_end_time("2025-08-31T23:59:59+08:00")
    ///                             .available_days(30)
    ///                             .wait_days_after_receive(1)
    ///                             .weekly_available_period(
    ///                                 post::WeeklyAvailablePeriod::new()
    ///                                     .day_list(vec![post::DayList::MONDAY])
    ///                                     .day_period_list(vec![
    ///                                         post::DayPeriodList::new()
    ///                                             .begin_time(60)
    ///                                             .end_time(86399),
    ///                                     ]),
    ///                             )
    ///                             .irregular_available_period_list(vec![
    ///                                 post::IrregularAvailablePeriodList::new()
    ///                                     .begin_time("2025-08-01T00:00:00+08:00")
    ///                                     .end_time("2025-08-31T23:59:59+08:00"),
    ///                             ])
    ///                             .available_seconds(0),
    ///                     )
    ///                     .normal_coupon(
    ///                         post::NormalCoupon::new().threshold(10000).discount_amount(1),
    ///                     )
    ///                     .discount_coupon(
    ///                         post::DiscountCoupon::new().threshold(10000).percent_off(20),
    ///                     )
    ///                     .exchange_coupon(
    ///                         post::ExchangeCoupon::new().threshold(10000).exchange_price(20),
    ///                     ),
    ///             )
    ///             .usage_rule_display_info(
    ///                 post::UsageRuleDisplayInfo::new()
    ///                     .coupon_usage_method_list(vec![post::CouponUsageMethodList::OFFLINE])
    ///                     .mini_program_appid("wx1234567890")
    ///                     .mini_program_path("/pages/index/product")
    ///                     .app_path("https://weixin.qq.com/jump-to-app")
    ///                     .usage_description("工作日可用")
    ///                     .coupon_available_store_info(
    ///                         post::CouponAvailableStoreInfo::new()
    ///                             .description("所有门店可用，可使用小程序查看门店列表")
    ///                             .mini_program_appid("wx1234567890")
    ///                             .mini_program_path("/pages/index/product"),
    ///                     )
    ///                     .app_jump_type(post::AppJumpType::H5)
    ///                     .passcode_link("passcode_link.example"),
    ///             )
    ///             .coupon_display_info(
    ///                 post::CouponDisplayInfo::new()
    ///                     .code_display_mode(post::CodeDisplayMode::QRCODE)
    ///                     .background_color(post::BackgroundColor::COLOR020)
    ///                     .entrance_mini_program(
    ///                         post::EntranceMiniProgram::new()
    ///                             .appid("wx234545656765876")
    ///                             .path("/path/index/index")
    ///                             .entrance_wording("欢迎选购")
    ///                             .guidance_wording("获取更多优惠"),
    ///                     )
    ///                     .entrance_official_account(
    ///                         post::EntranceOfficialAccount::new().appid("wx1234567890"),
    ///                     )
    ///                     .entrance_finder(
    ///                         post::EntranceFinder::new()
    ///                             .finder_id("gh_12345678")
    ///                             .finder_video_id("UDFsdf24df34dD456Hdf34")
    ///                             .finder_video_cover_image_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx"),
    ///                     ),
    ///             )
    ///             .notify_config(post::NotifyConfig::new().notify_appid("wx23232232323"))
    ///             .store_scope(post::StoreScope::NONE),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781304)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
        )
    }
}

/// 查询商品券批次列表
pub mod get {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_get::NotifyConfig;
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{NormalCoupon, DiscountCoupon};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{State, CouponCodeCountInfo, StockSendRule, ProgressiveBundleUsageRule, StockBundleInfo, UsageRuleDisplayInfo, CouponDisplayInfo, StoreScope, SentCountInfo, CouponAvailablePeriod, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::{CouponCodeMode, SingleUsageRule};

    /// 查询商品券批次列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<State>>("state"),
            message::optional::<i64>("page_size"),
            message::optional::<String>("page_token"),
            message::required::<String>("brand_id"),
            message::optional::<String>("stock_bundle_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 批次状态
        pub fn state(self, value: impl Into<crate::Enumeration<State>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<State>>("state", value))
        }

        /// 分页大小
        #[inline]
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.with("page_size", value))
        }

        /// 分页Token
        pub fn page_token(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("page_token", value))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 批次组ID
        pub fn stock_bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_bundle_id", value))
        }
    }

    /// 查询商品券批次列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 总个数
        pub total_count: Option<i64>,
        /// 下一页Token
        pub next_page_token: Option<String>,
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
        /// 单券使用规则
        pub single_usage_rule: Option<SingleUsageRule>,
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

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => next_page_token: "next_page_token",
            2 => stock_list: "stock_list",
        }
        StockList {
            0 => product_coupon_id: "product_coupon_id",
            1 => stock_id: "stock_id",
            2 => remark: "remark",
            3 => coupon_code_mode: "coupon_code_mode",
            4 => coupon_code_count_info: "coupon_code_count_info",
            5 => stock_send_rule: "stock_send_rule",
            6 => single_usage_rule: "single_usage_rule",
            7 => progressive_bundle_usage_rule: "progressive_bundle_usage_rule",
            8 => stock_bundle_info: "stock_bundle_info",
            9 => usage_rule_display_info: "usage_rule_display_info",
            10 => coupon_display_info: "coupon_display_info",
            11 => notify_config: "notify_config",
            12 => store_scope: "store_scope",
            13 => sent_count_info: "sent_count_info",
            14 => state: "state",
            15 => deactivate_request_no: "deactivate_request_no",
            16 => deactivate_time: "deactivate_time",
            17 => deactivate_reason: "deactivate_reason",
            18 => brand_id: "brand_id",
        }
    }
}

/// 添加商品券批次
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_get::NotifyConfig as ResponseNotifyConfig;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_patch::NotifyConfig;
pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{NormalCoupon, DiscountCoupon, ExchangeCoupon};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{NormalCoupon as SingleUsageRuleNormalCoupon, DiscountCoupon as SingleUsageRuleDiscountCoupon};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::post::{CouponAvailablePeriod, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::patch::{UsageRuleDisplayInfo, CouponDisplayInfo, CouponAvailableStoreInfo, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{StoreScope, CouponUsageMethodList, AppJumpType, CodeDisplayMode, DayList, CouponCodeCountInfo, StockSendRule as ResponseStockSendRule, CouponDisplayInfo as ResponseCouponDisplayInfo, SentCountInfo, State, CouponAvailablePeriod as SingleUsageRuleCouponAvailablePeriod, ExchangeCoupon as SingleUsageRuleExchangeCoupon, CouponAvailableStoreInfo as UsageRuleDisplayInfoCouponAvailableStoreInfo, EntranceMiniProgram as CouponDisplayInfoEntranceMiniProgram, EntranceOfficialAccount as CouponDisplayInfoEntranceOfficialAccount, EntranceFinder as CouponDisplayInfoEntranceFinder, WeeklyAvailablePeriod as CouponAvailablePeriodWeeklyAvailablePeriod, IrregularAvailablePeriodList as CouponAvailablePeriodIrregularAvailablePeriodList, DayPeriodList as WeeklyAvailablePeriodDayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::{CouponCodeMode, SingleUsageRule as ResponseSingleUsageRule};

    /// 添加商品券批次：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("out_request_no"),
            message::required::<Stock>("stock"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 创建请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 批次信息（必填）
        #[inline]
        pub fn stock(self, value: Stock) -> Self {
            Self(self.0.with("stock", value))
        }
    }

    /// 批次信息
    pub struct Stock(pub(crate) message::Object);

    impl Stock {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("remark"),
            message::required::<crate::Enumeration<CouponCodeMode>>("coupon_code_mode"),
            message::required::<StockSendRule>("stock_send_rule"),
            message::optional::<SingleUsageRule>("single_usage_rule"),
            message::required::<UsageRuleDisplayInfo>("usage_rule_display_info"),
            message::required::<CouponDisplayInfo>("coupon_display_info"),
            message::required::<NotifyConfig>("notify_config"),
            message::required::<crate::Enumeration<StoreScope>>("store_scope"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 备注
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("remark", value))
        }

        /// 券Code分配模式（必填）
        pub fn coupon_code_mode(
            self,
            value: impl Into<crate::Enumeration<CouponCodeMode>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CouponCodeMode>>("coupon_code_mode", value))
        }

        /// 发放规则（必填）
        #[inline]
        pub fn stock_send_rule(self, value: StockSendRule) -> Self {
            Self(self.0.with("stock_send_rule", value))
        }

        /// 单券使用规则
        #[inline]
        pub fn single_usage_rule(self, value: SingleUsageRule) -> Self {
            Self(self.0.with("single_usage_rule", value))
        }

        /// 券使用规则展示信息（必填）
        #[inline]
        pub fn usage_rule_display_info(self, value: UsageRuleDisplayInfo) -> Self {
            Self(self.0.with("usage_rule_display_info", value))
        }

        /// 用户商品券展示信息（必填）
        #[inline]
        pub fn coupon_display_info(self, value: CouponDisplayInfo) -> Self {
            Self(self.0.with("coupon_display_info", value))
        }

        /// 事件通知配置（必填）
        #[inline]
        pub fn notify_config(self, value: NotifyConfig) -> Self {
            Self(self.0.with("notify_config", value))
        }

        /// 可用门店范围（必填）
        pub fn store_scope(self, value: impl Into<crate::Enumeration<StoreScope>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<StoreScope>>("store_scope", value))
        }
    }

    /// 发放规则
    pub struct StockSendRule(pub(crate) message::Object);

    impl StockSendRule {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("max_count"),
            message::optional::<i64>("max_count_per_day"),
            message::optional::<i64>("max_count_per_user"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 发放次数总上限（必填）
        #[inline]
        pub fn max_count(self, value: i64) -> Self {
            Self(self.0.with("max_count", value))
        }

        /// 每日发放次数上限
        #[inline]
        pub fn max_count_per_day(self, value: i64) -> Self {
            Self(self.0.with("max_count_per_day", value))
        }

        /// 每个用户领取次数上限
        #[inline]
        pub fn max_count_per_user(self, value: i64) -> Self {
            Self(self.0.with("max_count_per_user", value))
        }
    }

    /// 单券使用规则
    pub struct SingleUsageRule(pub(crate) message::Object);

    impl SingleUsageRule {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<CouponAvailablePeriod>("coupon_available_period"),
            message::optional::<NormalCoupon>("normal_coupon"),
            message::optional::<DiscountCoupon>("discount_coupon"),
            message::optional::<ExchangeCoupon>("exchange_coupon"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 券可核销时间（必填）
        #[inline]
        pub fn coupon_available_period(self, value: CouponAvailablePeriod) -> Self {
            Self(self.0.with("coupon_available_period", value))
        }

        /// 满减券使用规则
        #[inline]
        pub fn normal_coupon(self, value: NormalCoupon) -> Self {
            Self(self.0.with("normal_coupon", value))
        }

        /// 折扣券使用规则
        #[inline]
        pub fn discount_coupon(self, value: DiscountCoupon) -> Self {
            Self(self.0.with("discount_coupon", value))
        }

        /// 兑换券使用规则
        #[inline]
        pub fn exchange_coupon(self, value: ExchangeCoupon) -> Self {
            Self(self.0.with("exchange_coupon", value))
        }
    }

    /// 添加商品券批次：应答
    #[non_exhaustive]
    pub struct Response {
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
        pub stock_send_rule: Option<ResponseStockSendRule>,
        /// 单券使用规则
        pub single_usage_rule: Option<ResponseSingleUsageRule>,
        /// 券使用规则展示信息
        pub usage_rule_display_info: Option<ResponseUsageRuleDisplayInfo>,
        /// 用户商品券展示信息
        pub coupon_display_info: Option<ResponseCouponDisplayInfo>,
        /// 事件通知配置
        pub notify_config: Option<ResponseNotifyConfig>,
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

    /// 券使用规则展示信息
    #[non_exhaustive]
    pub struct ResponseUsageRuleDisplayInfo {
        /// 券使用方式列表
        pub coupon_usage_method_list: Option<Vec<crate::Enumeration<CouponUsageMethodList>>>,
        /// 小程序AppID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径
        pub mini_program_path: Option<String>,
        /// APP跳转路径
        pub app_path: Option<String>,
        /// 券使用说明
        pub usage_description: Option<String>,
        /// 券可用门店信息
        pub coupon_available_store_info: Option<UsageRuleDisplayInfoCouponAvailableStoreInfo>,
    }

    request!(Request, Stock, StockSendRule, SingleUsageRule);

    held!(Stock, StockSendRule, SingleUsageRule);

    message! {
        Response {
            0 => product_coupon_id: "product_coupon_id",
            1 => stock_id: "stock_id",
            2 => remark: "remark",
            3 => coupon_code_mode: "coupon_code_mode",
            4 => coupon_code_count_info: "coupon_code_count_info",
            5 => stock_send_rule: "stock_send_rule",
            6 => single_usage_rule: "single_usage_rule",
            7 => usage_rule_display_info: "usage_rule_display_info",
            8 => coupon_display_info: "coupon_display_info",
            9 => notify_config: "notify_config",
            10 => store_scope: "store_scope",
            11 => sent_count_info: "sent_count_info",
            12 => state: "state",
            13 => deactivate_request_no: "deactivate_request_no",
            14 => deactivate_time: "deactivate_time",
            15 => deactivate_reason: "deactivate_reason",
            16 => brand_id: "brand_id",
        }
        ResponseUsageRuleDisplayInfo {
            0 => coupon_usage_method_list: "coupon_usage_method_list",
            1 => mini_program_appid: "mini_program_appid",
            2 => mini_program_path: "mini_program_path",
            3 => app_path: "app_path",
            4 => usage_description: "usage_description",
            5 => coupon_available_store_info: "coupon_available_store_info",
        }
    }
}
