//! `/v3/marketing/partner/product-coupon/product-coupons`

pub mod product_coupon_id;

/// `/v3/marketing/partner/product-coupon/product-coupons`
pub struct ProductCoupons {
    pub(crate) node: crate::chain::Node,
}

impl ProductCoupons {
    /// `/{product_coupon_id}`: 商品券ID
    pub fn product_coupon_id(self, value: impl Into<String>) -> product_coupon_id::ProductCouponId {
        product_coupon_id::ProductCouponId { node: self.node.bind("product_coupon_id", value) }
    }

    /// 创建商品券 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .out_request_no("12345_20250101_A3489")
    ///     .scope(post::Scope::ALL)
    ///     .r#type(post::Type::NORMAL)
    ///     .usage_mode(post::UsageMode::SINGLE)
    ///     .single_usage_info(
    ///         post::SingleUsageInfo::new()
    ///             .normal_coupon(post::NormalCoupon::new().threshold(10000).discount_amount(1))
    ///             .discount_coupon(post::DiscountCoupon::new().threshold(10000).percent_off(20)),
    ///     )
    ///     .display_info(
    ///         post::DisplayInfo::new()
    ///             .name("全场满100立打8折")
    ///             .image_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx")
    ///             .background_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx")
    ///             .detail_image_url_list(vec!["https://wxpaylogo.qpic.cn/wxpayl".to_owned()])
    ///             .original_price(10000)
    ///             .combo_package_list(vec![
    ///                 post::ComboPackageList::new()
    ///                     .name("咖啡2选1")
    ///                     .pick_count(3)
    ///                     .choice_list(vec![
    ///                         post::ChoiceList::new()
    ///                             .name("美式")
    ///                             .price(10000)
    ///                             .count(2)
    ///                             .image_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx")
    ///                             .mini_program_appid("wx4fd12345678")
    ///                             .mini_program_path("/pages/index/index"),
    ///                     ]),
    ///             ]),
    ///     )
    ///     .out_product_no("Product_1234567890")
    ///     .stock(
    ///         post::Stock::new()
    ///             .remark("")
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
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781289)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partner/product-coupon/product-coupons", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/product-coupons")
    }
}

/// 创建商品券
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_get::NotifyConfig as StockNotifyConfig;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_patch::NotifyConfig;
pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;
pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type, NormalCoupon, DiscountCoupon, ExchangeCoupon};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{State, SingleUsageInfo as ResponseSingleUsageInfo, ProgressiveBundleUsageInfo as ResponseProgressiveBundleUsageInfo, DisplayInfo as ResponseDisplayInfo, NormalCoupon as SingleUsageInfoNormalCoupon, DiscountCoupon as SingleUsageInfoDiscountCoupon, ComboPackageList as DisplayInfoComboPackageList, ChoiceList as ComboPackageListChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::patch::{DisplayInfo, ComboPackageList, ChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::post::{CouponAvailablePeriod, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::patch::{UsageRuleDisplayInfo, CouponAvailableStoreInfo, EntranceOfficialAccount, EntranceFinder};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{StoreScope, CouponUsageMethodList, AppJumpType, CodeDisplayMode, DayList, CouponCodeCountInfo, StockSendRule as StockStockSendRule, UsageRuleDisplayInfo as StockUsageRuleDisplayInfo, CouponDisplayInfo as StockCouponDisplayInfo, SentCountInfo, State as StockState, CouponAvailablePeriod as SingleUsageRuleCouponAvailablePeriod, ExchangeCoupon as SingleUsageRuleExchangeCoupon, CouponAvailableStoreInfo as StockUsageRuleDisplayInfoCouponAvailableStoreInfo, EntranceMiniProgram as StockCouponDisplayInfoEntranceMiniProgram, EntranceOfficialAccount as StockCouponDisplayInfoEntranceOfficialAccount, EntranceFinder as StockCouponDisplayInfoEntranceFinder, ProgressiveBundleUsageRule as StockListProgressiveBundleUsageRule, StockBundleInfo, WeeklyAvailablePeriod as SingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod, IrregularAvailablePeriodList as SingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList, DayPeriodList as CouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::post::{StockSendRule, SingleUsageRule};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::{CouponCodeMode, SingleUsageRule as StockSingleUsageRule};

    /// 创建商品券：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("out_request_no"),
            message::required::<crate::Enumeration<Scope>>("scope"),
            message::required::<crate::Enumeration<Type>>("type"),
            message::required::<crate::Enumeration<UsageMode>>("usage_mode"),
            message::optional::<SingleUsageInfo>("single_usage_info"),
            message::optional::<ProgressiveBundleUsageInfo>("progressive_bundle_usage_info"),
            message::required::<DisplayInfo>("display_info"),
            message::optional::<String>("out_product_no"),
            message::required::<Stock>("stock"),
            message::optional::<StockBundle>("stock_bundle"),
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

        /// 优惠范围（必填）
        pub fn scope(self, value: impl Into<crate::Enumeration<Scope>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Scope>>("scope", value))
        }

        /// 商品券类型（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 使用模式（必填）
        pub fn usage_mode(self, value: impl Into<crate::Enumeration<UsageMode>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<UsageMode>>("usage_mode", value))
        }

        /// 单券模式信息
        #[inline]
        pub fn single_usage_info(self, value: SingleUsageInfo) -> Self {
            Self(self.0.with("single_usage_info", value))
        }

        /// 多次优惠模式信息
        #[inline]
        pub fn progressive_bundle_usage_info(self, value: ProgressiveBundleUsageInfo) -> Self {
            Self(self.0.with("progressive_bundle_usage_info", value))
        }

        /// 展示信息（必填）
        #[inline]
        pub fn display_info(self, value: DisplayInfo) -> Self {
            Self(self.0.with("display_info", value))
        }

        /// 外部商品ID
        pub fn out_product_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_product_no", value))
        }

        /// 批次信息（必填）
        #[inline]
        pub fn stock(self, value: Stock) -> Self {
            Self(self.0.with("stock", value))
        }

        /// 批次组信息
        #[inline]
        pub fn stock_bundle(self, value: StockBundle) -> Self {
            Self(self.0.with("stock_bundle", value))
        }
    }

    /// 单券模式信息
    pub struct SingleUsageInfo(pub(crate) message::Object);

    impl SingleUsageInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<NormalCoupon>("normal_coupon"),
            message::optional::<DiscountCoupon>("discount_coupon"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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
    }

    /// 多次优惠模式信息
    pub struct ProgressiveBundleUsageInfo(pub(crate) message::Object);

    impl ProgressiveBundleUsageInfo {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<i64>("count"), message::optional::<i64>("interval_days")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 可使用次数
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }

        /// 多次优惠使用间隔天数
        #[inline]
        pub fn interval_days(self, value: i64) -> Self {
            Self(self.0.with("interval_days", value))
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

    /// 批次组信息
    pub struct StockBundle(pub(crate) message::Object);

    impl StockBundle {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("remark"),
            message::optional::<crate::Enumeration<CouponCodeMode>>("coupon_code_mode"),
            message::optional::<StockBundleStockSendRule>("stock_send_rule"),
            message::optional::<ProgressiveBundleUsageRule>("progressive_bundle_usage_rule"),
            message::optional::<StockBundleUsageRuleDisplayInfo>("usage_rule_display_info"),
            message::optional::<StockBundleCouponDisplayInfo>("coupon_display_info"),
            message::optional::<NotifyConfig>("notify_config"),
            message::optional::<crate::Enumeration<StoreScope>>("store_scope"),
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

        /// 券Code分配模式
        pub fn coupon_code_mode(
            self,
            value: impl Into<crate::Enumeration<CouponCodeMode>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CouponCodeMode>>("coupon_code_mode", value))
        }

        /// 发放规则
        #[inline]
        pub fn stock_send_rule(self, value: StockBundleStockSendRule) -> Self {
            Self(self.0.with("stock_send_rule", value))
        }

        /// 多次优惠使用规则
        #[inline]
        pub fn progressive_bundle_usage_rule(self, value: ProgressiveBundleUsageRule) -> Self {
            Self(self.0.with("progressive_bundle_usage_rule", value))
        }

        /// 券使用规则展示信息
        #[inline]
        pub fn usage_rule_display_info(self, value: StockBundleUsageRuleDisplayInfo) -> Self {
            Self(self.0.with("usage_rule_display_info", value))
        }

        /// 用户商品券展示信息
        #[inline]
        pub fn coupon_display_info(self, value: StockBundleCouponDisplayInfo) -> Self {
            Self(self.0.with("coupon_display_info", value))
        }

        /// 事件通知配置
        #[inline]
        pub fn notify_config(self, value: NotifyConfig) -> Self {
            Self(self.0.with("notify_config", value))
        }

        /// 可用门店范围
        pub fn store_scope(self, value: impl Into<crate::Enumeration<StoreScope>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<StoreScope>>("store_scope", value))
        }
    }

    /// 用户商品券展示信息
    pub struct CouponDisplayInfo(pub(crate) message::Object);

    impl CouponDisplayInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<CodeDisplayMode>>("code_display_mode"),
            message::optional::<crate::Enumeration<BackgroundColor>>("background_color"),
            message::optional::<EntranceMiniProgram>("entrance_mini_program"),
            message::optional::<EntranceOfficialAccount>("entrance_official_account"),
            message::optional::<EntranceFinder>("entrance_finder"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户商品券Code展示模式（必填）
        pub fn code_display_mode(
            self,
            value: impl Into<crate::Enumeration<CodeDisplayMode>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<CodeDisplayMode>>("code_display_mode", value),
            )
        }

        /// 背景颜色
        pub fn background_color(
            self,
            value: impl Into<crate::Enumeration<BackgroundColor>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<BackgroundColor>>("background_color", value))
        }

        /// 小程序入口
        #[inline]
        pub fn entrance_mini_program(self, value: EntranceMiniProgram) -> Self {
            Self(self.0.with("entrance_mini_program", value))
        }

        /// 公众号入口
        #[inline]
        pub fn entrance_official_account(self, value: EntranceOfficialAccount) -> Self {
            Self(self.0.with("entrance_official_account", value))
        }

        /// 视频号入口
        #[inline]
        pub fn entrance_finder(self, value: EntranceFinder) -> Self {
            Self(self.0.with("entrance_finder", value))
        }
    }

    /// 发放规则
    pub struct StockBundleStockSendRule(pub(crate) message::Object);

    impl StockBundleStockSendRule {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<i64>("max_count"),
            message::optional::<i64>("max_count_per_day"),
            message::optional::<i64>("max_count_per_user"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 发放次数总上限
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

    /// 多次优惠使用规则
    pub struct ProgressiveBundleUsageRule(pub(crate) message::Object);

    impl ProgressiveBundleUsageRule {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<ProgressiveBundleUsageRuleCouponAvailablePeriod>(
                "coupon_available_period",
            ),
            message::optional::<Vec<NormalCouponList>>("normal_coupon_list"),
            message::optional::<Vec<DiscountCouponList>>("discount_coupon_list"),
            message::optional::<Vec<ExchangeCouponList>>("exchange_coupon_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 券可核销时间
        #[inline]
        pub fn coupon_available_period(
            self,
            value: ProgressiveBundleUsageRuleCouponAvailablePeriod,
        ) -> Self {
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

    /// 券使用规则展示信息
    pub struct StockBundleUsageRuleDisplayInfo(pub(crate) message::Object);

    impl StockBundleUsageRuleDisplayInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<crate::Enumeration<CouponUsageMethodList>>>(
                "coupon_usage_method_list",
            ),
            message::optional::<String>("mini_program_appid"),
            message::optional::<String>("mini_program_path"),
            message::optional::<String>("app_path"),
            message::optional::<String>("usage_description"),
            message::optional::<UsageRuleDisplayInfoCouponAvailableStoreInfo>(
                "coupon_available_store_info",
            ),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 券使用方式列表
        #[inline]
        pub fn coupon_usage_method_list(
            self,
            value: Vec<crate::Enumeration<CouponUsageMethodList>>,
        ) -> Self {
            Self(self.0.with("coupon_usage_method_list", value))
        }

        /// 小程序AppID
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_program_appid", value))
        }

        /// 小程序跳转路径
        pub fn mini_program_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_program_path", value))
        }

        /// APP的H5跳转路径
        pub fn app_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("app_path", value))
        }

        /// 券使用说明
        pub fn usage_description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("usage_description", value))
        }

        /// 券可用门店信息
        #[inline]
        pub fn coupon_available_store_info(
            self,
            value: UsageRuleDisplayInfoCouponAvailableStoreInfo,
        ) -> Self {
            Self(self.0.with("coupon_available_store_info", value))
        }
    }

    /// 用户商品券展示信息
    pub struct StockBundleCouponDisplayInfo(pub(crate) message::Object);

    impl StockBundleCouponDisplayInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<CodeDisplayMode>>("code_display_mode"),
            message::optional::<String>("background_color"),
            message::optional::<CouponDisplayInfoEntranceMiniProgram>("entrance_mini_program"),
            message::optional::<CouponDisplayInfoEntranceOfficialAccount>(
                "entrance_official_account",
            ),
            message::optional::<CouponDisplayInfoEntranceFinder>("entrance_finder"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户商品券Code展示模式
        pub fn code_display_mode(
            self,
            value: impl Into<crate::Enumeration<CodeDisplayMode>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<CodeDisplayMode>>("code_display_mode", value),
            )
        }

        /// 背景颜色
        pub fn background_color(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("background_color", value))
        }

        /// 小程序入口
        #[inline]
        pub fn entrance_mini_program(self, value: CouponDisplayInfoEntranceMiniProgram) -> Self {
            Self(self.0.with("entrance_mini_program", value))
        }

        /// 公众号入口
        #[inline]
        pub fn entrance_official_account(
            self,
            value: CouponDisplayInfoEntranceOfficialAccount,
        ) -> Self {
            Self(self.0.with("entrance_official_account", value))
        }

        /// 视频号入口
        #[inline]
        pub fn entrance_finder(self, value: CouponDisplayInfoEntranceFinder) -> Self {
            Self(self.0.with("entrance_finder", value))
        }
    }

    /// 小程序入口
    pub struct EntranceMiniProgram(pub(crate) message::Object);

    impl EntranceMiniProgram {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("path"),
            message::required::<String>("entrance_wording"),
            message::optional::<String>("guidance_wording"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 小程序appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 小程序跳转路径（必填）
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("path", value))
        }

        /// 入口文案（必填）
        pub fn entrance_wording(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("entrance_wording", value))
        }

        /// 引导文案
        pub fn guidance_wording(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("guidance_wording", value))
        }
    }

    /// 券可核销时间
    pub struct ProgressiveBundleUsageRuleCouponAvailablePeriod(pub(crate) message::Object);

    impl ProgressiveBundleUsageRuleCouponAvailablePeriod {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Time>("available_begin_time"),
            message::optional::<crate::Time>("available_end_time"),
            message::optional::<i64>("available_days"),
            message::optional::<i64>("wait_days_after_receive"),
            message::optional::<CouponAvailablePeriodWeeklyAvailablePeriod>(
                "weekly_available_period",
            ),
            message::optional::<Vec<CouponAvailablePeriodIrregularAvailablePeriodList>>(
                "irregular_available_period_list",
            ),
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
        pub fn weekly_available_period(
            self,
            value: CouponAvailablePeriodWeeklyAvailablePeriod,
        ) -> Self {
            Self(self.0.with("weekly_available_period", value))
        }

        /// 无规律的可用时间段
        #[inline]
        pub fn irregular_available_period_list(
            self,
            value: Vec<CouponAvailablePeriodIrregularAvailablePeriodList>,
        ) -> Self {
            Self(self.0.with("irregular_available_period_list", value))
        }
    }

    /// 满减券使用规则
    pub struct NormalCouponList(pub(crate) message::Object);

    impl NormalCouponList {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Fen>("threshold"),
            message::optional::<crate::Fen>("discount_amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 门槛金额，单位为分
        pub fn threshold(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("threshold", value))
        }

        /// 固定减免金额，单位为分
        pub fn discount_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("discount_amount", value))
        }
    }

    /// 折扣券使用规则
    pub struct DiscountCouponList(pub(crate) message::Object);

    impl DiscountCouponList {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Fen>("threshold"),
            message::optional::<i64>("percent_off"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 门槛金额，单位为分
        pub fn threshold(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("threshold", value))
        }

        /// 固定减免百分比
        #[inline]
        pub fn percent_off(self, value: i64) -> Self {
            Self(self.0.with("percent_off", value))
        }
    }

    /// 兑换券使用规则
    pub struct ExchangeCouponList(pub(crate) message::Object);

    impl ExchangeCouponList {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Fen>("threshold"),
            message::optional::<crate::Fen>("exchange_price"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 门槛金额，单位为分
        pub fn threshold(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("threshold", value))
        }

        /// 固定兑换价格，单位为分
        pub fn exchange_price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("exchange_price", value))
        }
    }

    /// 券可用门店信息
    pub struct UsageRuleDisplayInfoCouponAvailableStoreInfo(pub(crate) message::Object);

    impl UsageRuleDisplayInfoCouponAvailableStoreInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("description"),
            message::optional::<String>("mini_program_appid"),
            message::optional::<String>("mini_program_path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 券可用门店描述
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 小程序AppID
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_program_appid", value))
        }

        /// 小程序跳转路径
        pub fn mini_program_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_program_path", value))
        }
    }

    /// 小程序入口
    pub struct CouponDisplayInfoEntranceMiniProgram(pub(crate) message::Object);

    impl CouponDisplayInfoEntranceMiniProgram {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("appid"),
            message::optional::<String>("path"),
            message::optional::<String>("entrance_wording"),
            message::optional::<String>("guidance_wording"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 小程序appid
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 小程序跳转路径
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("path", value))
        }

        /// 入口文案
        pub fn entrance_wording(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("entrance_wording", value))
        }

        /// 引导文案
        pub fn guidance_wording(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("guidance_wording", value))
        }
    }

    /// 公众号入口
    pub struct CouponDisplayInfoEntranceOfficialAccount(pub(crate) message::Object);

    impl CouponDisplayInfoEntranceOfficialAccount {
        const MEMBERS: &'static [message::Listed] = &[message::optional::<String>("appid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众号AppID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }
    }

    /// 视频号入口
    pub struct CouponDisplayInfoEntranceFinder(pub(crate) message::Object);

    impl CouponDisplayInfoEntranceFinder {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("finder_id"),
            message::optional::<String>("finder_video_id"),
            message::optional::<String>("finder_video_cover_image_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 视频号ID
        pub fn finder_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("finder_id", value))
        }

        /// 视频号视频ID
        pub fn finder_video_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("finder_video_id", value))
        }

        /// 视频号封面图
        pub fn finder_video_cover_image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("finder_video_cover_image_url", value))
        }
    }

    /// 每周固定可用时间
    pub struct CouponAvailablePeriodWeeklyAvailablePeriod(pub(crate) message::Object);

    impl CouponAvailablePeriodWeeklyAvailablePeriod {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<crate::Enumeration<DayList>>>("day_list"),
            message::optional::<Vec<WeeklyAvailablePeriodDayPeriodList>>("day_period_list"),
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
        pub fn day_period_list(self, value: Vec<WeeklyAvailablePeriodDayPeriodList>) -> Self {
            Self(self.0.with("day_period_list", value))
        }
    }

    /// 无规律的可用时间段
    pub struct CouponAvailablePeriodIrregularAvailablePeriodList(pub(crate) message::Object);

    impl CouponAvailablePeriodIrregularAvailablePeriodList {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Time>("begin_time"),
            message::optional::<crate::Time>("end_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 开始时间
        pub fn begin_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("begin_time", value))
        }

        /// 结束时间
        pub fn end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_time", value))
        }
    }

    /// 当天可用时间段
    pub struct WeeklyAvailablePeriodDayPeriodList(pub(crate) message::Object);

    impl WeeklyAvailablePeriodDayPeriodList {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<i64>("begin_time"), message::optional::<i64>("end_time")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 当天可用开始时间
        #[inline]
        pub fn begin_time(self, value: i64) -> Self {
            Self(self.0.with("begin_time", value))
        }

        /// 当天可用结束时间
        #[inline]
        pub fn end_time(self, value: i64) -> Self {
            Self(self.0.with("end_time", value))
        }
    }

    /// 创建商品券：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 商品券状态
        pub state: Option<crate::Enumeration<State>>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 优惠范围
        pub scope: Option<crate::Enumeration<Scope>>,
        /// 商品券类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 使用模式
        pub usage_mode: Option<crate::Enumeration<UsageMode>>,
        /// 单券模式信息
        pub single_usage_info: Option<ResponseSingleUsageInfo>,
        /// 多次优惠模式信息
        pub progressive_bundle_usage_info: Option<ResponseProgressiveBundleUsageInfo>,
        /// 展示信息
        pub display_info: Option<ResponseDisplayInfo>,
        /// 外部商品ID
        pub out_product_no: Option<String>,
        /// 批次信息
        pub stock: Option<ResponseStock>,
        /// 批次组信息
        pub stock_bundle: Option<ResponseStockBundle>,
    }

    /// 批次信息
    #[non_exhaustive]
    pub struct ResponseStock {
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
        pub stock_send_rule: Option<StockStockSendRule>,
        /// 单券使用规则
        pub single_usage_rule: Option<StockSingleUsageRule>,
        /// 券使用规则展示信息
        pub usage_rule_display_info: Option<StockUsageRuleDisplayInfo>,
        /// 用户商品券展示信息
        pub coupon_display_info: Option<StockCouponDisplayInfo>,
        /// 事件通知配置
        pub notify_config: Option<StockNotifyConfig>,
        /// 可用门店范围
        pub store_scope: Option<crate::Enumeration<StoreScope>>,
        /// 已发放次数
        pub sent_count_info: Option<SentCountInfo>,
        /// 批次状态
        pub state: Option<crate::Enumeration<StockState>>,
        /// 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// 失效时间
        pub deactivate_time: Option<crate::Time>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
    }

    /// 批次组信息
    #[non_exhaustive]
    pub struct ResponseStockBundle {
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
        pub stock_send_rule: Option<StockStockSendRule>,
        /// 多次优惠使用规则
        pub progressive_bundle_usage_rule: Option<StockListProgressiveBundleUsageRule>,
        /// 批次组信息
        pub stock_bundle_info: Option<StockBundleInfo>,
        /// 券使用规则展示信息
        pub usage_rule_display_info: Option<StockListUsageRuleDisplayInfo>,
        /// 用户商品券展示信息
        pub coupon_display_info: Option<StockListCouponDisplayInfo>,
        /// 事件通知配置
        pub notify_config: Option<StockNotifyConfig>,
        /// 可用门店范围
        pub store_scope: Option<crate::Enumeration<StoreScope>>,
        /// 已发放次数
        pub sent_count_info: Option<SentCountInfo>,
        /// 批次状态
        pub state: Option<crate::Enumeration<StockState>>,
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
    pub struct StockListUsageRuleDisplayInfo {
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
        pub coupon_available_store_info: Option<StockUsageRuleDisplayInfoCouponAvailableStoreInfo>,
    }

    /// 用户商品券展示信息
    #[non_exhaustive]
    pub struct StockListCouponDisplayInfo {
        /// 用户商品券Code展示模式
        pub code_display_mode: Option<crate::Enumeration<CodeDisplayMode>>,
        /// 背景颜色
        pub background_color: Option<String>,
        /// 小程序入口
        pub entrance_mini_program: Option<StockCouponDisplayInfoEntranceMiniProgram>,
        /// 公众号入口
        pub entrance_official_account: Option<StockCouponDisplayInfoEntranceOfficialAccount>,
        /// 视频号入口
        pub entrance_finder: Option<StockCouponDisplayInfoEntranceFinder>,
    }

    request!(
        Request,
        SingleUsageInfo,
        ProgressiveBundleUsageInfo,
        Stock,
        StockBundle,
        CouponDisplayInfo,
        StockBundleStockSendRule,
        ProgressiveBundleUsageRule,
        StockBundleUsageRuleDisplayInfo,
        StockBundleCouponDisplayInfo,
        EntranceMiniProgram,
        ProgressiveBundleUsageRuleCouponAvailablePeriod,
        NormalCouponList,
        DiscountCouponList,
        ExchangeCouponList,
        UsageRuleDisplayInfoCouponAvailableStoreInfo,
        CouponDisplayInfoEntranceMiniProgram,
        CouponDisplayInfoEntranceOfficialAccount,
        CouponDisplayInfoEntranceFinder,
        CouponAvailablePeriodWeeklyAvailablePeriod,
        CouponAvailablePeriodIrregularAvailablePeriodList,
        WeeklyAvailablePeriodDayPeriodList
    );

    held!(
        SingleUsageInfo,
        ProgressiveBundleUsageInfo,
        Stock,
        StockBundle,
        CouponDisplayInfo,
        StockBundleStockSendRule,
        ProgressiveBundleUsageRule,
        StockBundleUsageRuleDisplayInfo,
        StockBundleCouponDisplayInfo,
        EntranceMiniProgram,
        ProgressiveBundleUsageRuleCouponAvailablePeriod,
        NormalCouponList,
        DiscountCouponList,
        ExchangeCouponList,
        UsageRuleDisplayInfoCouponAvailableStoreInfo,
        CouponDisplayInfoEntranceMiniProgram,
        CouponDisplayInfoEntranceOfficialAccount,
        CouponDisplayInfoEntranceFinder,
        CouponAvailablePeriodWeeklyAvailablePeriod,
        CouponAvailablePeriodIrregularAvailablePeriodList,
        WeeklyAvailablePeriodDayPeriodList
    );

    message! {
        Response {
            0 => product_coupon_id: "product_coupon_id",
            1 => state: "state",
            2 => brand_id: "brand_id",
            3 => scope: "scope",
            4 => r#type: "type",
            5 => usage_mode: "usage_mode",
            6 => single_usage_info: "single_usage_info",
            7 => progressive_bundle_usage_info: "progressive_bundle_usage_info",
            8 => display_info: "display_info",
            9 => out_product_no: "out_product_no",
            10 => stock: "stock",
            11 => stock_bundle: "stock_bundle",
        }
        ResponseStock {
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
        ResponseStockBundle {
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
        StockListUsageRuleDisplayInfo {
            0 => coupon_usage_method_list: "coupon_usage_method_list",
            1 => mini_program_appid: "mini_program_appid",
            2 => mini_program_path: "mini_program_path",
            3 => app_path: "app_path",
            4 => usage_description: "usage_description",
            5 => coupon_available_store_info: "coupon_available_store_info",
        }
        StockListCouponDisplayInfo {
            0 => code_display_mode: "code_display_mode",
            1 => background_color: "background_color",
            2 => entrance_mini_program: "entrance_mini_program",
            3 => entrance_official_account: "entrance_official_account",
            4 => entrance_finder: "entrance_finder",
        }
    }
}
