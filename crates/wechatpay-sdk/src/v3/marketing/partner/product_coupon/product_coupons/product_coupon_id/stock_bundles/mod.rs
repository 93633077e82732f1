//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`

pub mod stock_bundle_id;

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
pub struct StockBundles {
    pub(crate) node: crate::chain::Node,
}

impl StockBundles {
    /// `/{stock_bundle_id}`: 批次组ID
    pub fn stock_bundle_id(self, value: impl Into<String>) -> stock_bundle_id::StockBundleId {
        stock_bundle_id::StockBundleId { node: self.node.bind("stock_bundle_id", value) }
    }

    /// 添加商品券批次组 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .out_request_no("34657_20250101_123456")
    ///     .stock_bundle(
    ///         post::StockBundle::new()
    ///             .remark("疯狂星期四项目专用")
    ///             .coupon_code_mode(post::CouponCodeMode::WECHATPAY)
    ///             .stock_send_rule(
    ///                 post::StockSendRule::new()
    ///                     .max_count(100000)
    ///                     .max_count_per_day(100000000)
    ///                     .max_count_per_user(5),
    ///             )
    ///             .progressive_bundle_usage_rule(
    ///                 post::ProgressiveBundleUsageRule::new()
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
    ///                     .normal_coupon_list(vec![
    ///                         post::NormalCouponList::new().threshold(10000).discount_amount(1),
    ///                     ])
    ///                     .discount_coupon_list(vec![
    ///                         post::DiscountCouponList::new().threshold(10000).percent_off(20),
    ///                     ])
    ///                     .exchange_coupon_list(vec![
    ///                         post::ExchangeCouponList::new().threshold(10000).exchange_price(20),
    ///                     ]),
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
    ///     .stock_bundles()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280622)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
        )
    }
}

/// 添加商品券批次组
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_get::NotifyConfig as StockListNotifyConfig;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_patch::NotifyConfig;
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{NormalCoupon, DiscountCoupon};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::patch::{UsageRuleDisplayInfo, CouponDisplayInfo, CouponAvailableStoreInfo, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{CouponCodeMode, StoreScope, CouponUsageMethodList, AppJumpType, CodeDisplayMode, DayList, Response, StockList, CouponCodeCountInfo, StockSendRule as StockListStockSendRule, ProgressiveBundleUsageRule as StockListProgressiveBundleUsageRule, StockBundleInfo, UsageRuleDisplayInfo as StockListUsageRuleDisplayInfo, CouponDisplayInfo as StockListCouponDisplayInfo, SentCountInfo, State, CouponAvailablePeriod as ProgressiveBundleUsageRuleCouponAvailablePeriod, ExchangeCoupon, CouponAvailableStoreInfo as UsageRuleDisplayInfoCouponAvailableStoreInfo, EntranceMiniProgram as CouponDisplayInfoEntranceMiniProgram, EntranceOfficialAccount as CouponDisplayInfoEntranceOfficialAccount, EntranceFinder as CouponDisplayInfoEntranceFinder, WeeklyAvailablePeriod as CouponAvailablePeriodWeeklyAvailablePeriod, IrregularAvailablePeriodList as CouponAvailablePeriodIrregularAvailablePeriodList, DayPeriodList as WeeklyAvailablePeriodDayPeriodList};

    /// 添加商品券批次组：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("out_request_no"),
            message::required::<StockBundle>("stock_bundle"),
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

        /// 批次组信息（必填）
        #[inline]
        pub fn stock_bundle(self, value: StockBundle) -> Self {
            Self(self.0.with("stock_bundle", value))
        }
    }

    /// 批次组信息
    pub struct StockBundle(pub(crate) message::Object);

    impl StockBundle {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("remark"),
            message::required::<crate::Enumeration<CouponCodeMode>>("coupon_code_mode"),
            message::required::<StockSendRule>("stock_send_rule"),
            message::optional::<ProgressiveBundleUsageRule>("progressive_bundle_usage_rule"),
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

        /// 多次优惠使用规则
        #[inline]
        pub fn progressive_bundle_usage_rule(self, value: ProgressiveBundleUsageRule) -> Self {
            Self(self.0.with("progressive_bundle_usage_rule", value))
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
            message::required::<i64>("max_count_per_user"),
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

        /// 每个用户领取次数上限（必填）
        #[inline]
        pub fn max_count_per_user(self, value: i64) -> Self {
            Self(self.0.with("max_count_per_user", value))
        }
    }

    /// 多次优惠使用规则
    pub struct ProgressiveBundleUsageRule(pub(crate) message::Object);

    impl ProgressiveBundleUsageRule {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<CouponAvailablePeriod>("coupon_available_period"),
            message::optional::<Vec<NormalCouponList>>("normal_coupon_list"),
            message::optional::<Vec<DiscountCouponList>>("discount_coupon_list"),
            message::optional::<Vec<ExchangeCouponList>>("exchange_coupon_list"),
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
        pub fn normal_coupon_list(self, value: Vec<NormalCouponList>) -> Self {
            Self(self.0.with("normal_coupon_list", value))
        }

        /// 折扣券使用规则
        #[inline]
        pub fn discount_coupon_list(self, value: Vec<DiscountCouponList>) -> Self {
            Self(self.0.with("discount_coupon_list", value))
        }

        /// 兑换券使用规则
        #[inline]
        pub fn exchange_coupon_list(self, value: Vec<ExchangeCouponList>) -> Self {
            Self(self.0.with("exchange_coupon_list", value))
        }
    }

    /// 券可核销时间
    pub struct CouponAvailablePeriod(pub(crate) message::Object);

    impl CouponAvailablePeriod {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Time>("available_begin_time"),
            message::required::<crate::Time>("available_end_time"),
            message::optional::<i64>("available_days"),
            message::optional::<i64>("wait_days_after_receive"),
            message::optional::<WeeklyAvailablePeriod>("weekly_available_period"),
            message::optional::<Vec<IrregularAvailablePeriodList>>(
                "irregular_available_period_list",
            ),
            message::optional::<i64>("available_seconds"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 开始时间（必填）
        pub fn available_begin_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("available_begin_time", value))
        }

        /// 结束时间（必填）
        pub fn available_end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("available_end_time", value))
        }

        /// 生效后N天内有效
        #[inline]
        pub fn available_days(self, value: i64) -> Self {
            Self(self.0.with("available_days", value))
        }

        /// 领取后N天开始生效
        #[inline]
        pub fn wait_days_after_receive(self, value: i64) -> Self {
            Self(self.0.with("wait_days_after_receive", value))
        }

        /// 每周固定可用时间
        #[inline]
        pub fn weekly_available_period(self, value: WeeklyAvailablePeriod) -> Self {
            Self(self.0.with("weekly_available_period", value))
        }

        /// 无规律的可用时间段
        #[inline]
        pub fn irregular_available_period_list(
            self,
            value: Vec<IrregularAvailablePeriodList>,
        ) -> Self {
            Self(self.0.with("irregular_available_period_list", value))
        }

        /// 领取后N秒内有效
        #[inline]
        pub fn available_seconds(self, value: i64) -> Self {
            Self(self.0.with("available_seconds", value))
        }
    }

    /// 满减券使用规则
    pub struct NormalCouponList(pub(crate) message::Object);

    impl NormalCouponList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Fen>("threshold"),
            message::required::<crate::Fen>("discount_amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 门槛金额，单位为分（必填）
        pub fn threshold(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("threshold", value))
        }

        /// 固定减免金额，单位为分（必填）
        pub fn discount_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("discount_amount", value))
        }
    }

    /// 折扣券使用规则
    pub struct DiscountCouponList(pub(crate) message::Object);

    impl DiscountCouponList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Fen>("threshold"),
            message::required::<i64>("percent_off"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 门槛金额，单位为分（必填）
        pub fn threshold(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("threshold", value))
        }

        /// 固定减免百分比（必填）
        #[inline]
        pub fn percent_off(self, value: i64) -> Self {
            Self(self.0.with("percent_off", value))
        }
    }

    /// 兑换券使用规则
    pub struct ExchangeCouponList(pub(crate) message::Object);

    impl ExchangeCouponList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Fen>("threshold"),
            message::required::<crate::Fen>("exchange_price"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 门槛金额，单位为分（必填）
        pub fn threshold(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("threshold", value))
        }

        /// 固定兑换价格，单位为分（必填）
        pub fn exchange_price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("exchange_price", value))
        }
    }

    /// 每周固定可用时间
    pub struct WeeklyAvailablePeriod(pub(crate) message::Object);

    impl WeeklyAvailablePeriod {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<crate::Enumeration<DayList>>>("day_list"),
            message::optional::<Vec<DayPeriodList>>("day_period_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 每周可用星期数
        #[inline]
        pub fn day_list(self, value: Vec<crate::Enumeration<DayList>>) -> Self {
            Self(self.0.with("day_list", value))
        }

        /// 当天可用时间段
        #[inline]
        pub fn day_period_list(self, value: Vec<DayPeriodList>) -> Self {
            Self(self.0.with("day_period_list", value))
        }
    }

    /// 无规律的可用时间段
    pub struct IrregularAvailablePeriodList(pub(crate) message::Object);

    impl IrregularAvailablePeriodList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Time>("begin_time"),
            message::required::<crate::Time>("end_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 开始时间（必填）
        pub fn begin_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("begin_time", value))
        }

        /// 结束时间（必填）
        pub fn end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_time", value))
        }
    }

    /// 当天可用时间段
    pub struct DayPeriodList(pub(crate) message::Object);

    impl DayPeriodList {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<i64>("begin_time"), message::required::<i64>("end_time")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 当天可用开始时间（必填）
        #[inline]
        pub fn begin_time(self, value: i64) -> Self {
            Self(self.0.with("begin_time", value))
        }

        /// 当天可用结束时间（必填）
        #[inline]
        pub fn end_time(self, value: i64) -> Self {
            Self(self.0.with("end_time", value))
        }
    }

    request!(
        Request,
        StockBundle,
        StockSendRule,
        ProgressiveBundleUsageRule,
        CouponAvailablePeriod,
        NormalCouponList,
        DiscountCouponList,
        ExchangeCouponList,
        WeeklyAvailablePeriod,
        IrregularAvailablePeriodList,
        DayPeriodList
    );

    held!(
        StockBundle,
        StockSendRule,
        ProgressiveBundleUsageRule,
        CouponAvailablePeriod,
        NormalCouponList,
        DiscountCouponList,
        ExchangeCouponList,
        WeeklyAvailablePeriod,
        IrregularAvailablePeriodList,
        DayPeriodList
    );
}
