//! `/v3/marketing/partner/product-coupon/product-coupons`

pub mod product_coupon_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/product-coupons`
#[derive(Clone, Debug)]
pub struct ProductCoupons(pub(crate) Node);

impl ProductCoupons {
    /// `/{product_coupon_id}`: 商品券ID
    #[inline]
    pub fn product_coupon_id(self, value: impl Into<String>) -> product_coupon_id::ProductCouponId {
        product_coupon_id::ProductCouponId(self.0.bind("product_coupon_id", value))
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
    ///     .sequential_usage_info(
    ///         post::SequentialUsageInfo::new()
    ///             .r#type(post::SequentialUsageInfoType::INCREMENTAL)
    ///             .count(15)
    ///             .available_days(365)
    ///             .interval_days(0),
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
    ///             .sequential_usage_rule(
    ///                 post::SequentialUsageRule::new()
    ///                     .coupon_available_period(
    ///                         post::SequentialUsageRuleCouponAvailablePeriod::new()
    ///                             .available_begin_time("2025-08-01T00:00:00+08:00")
    ///                             .available_end_time("2025-08-31T23:59:59+08:00")
    ///                             .wait_days_after_receive(30)
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
    ///                             ]),
    ///                     )
    ///                     .normal_coupon_list(vec![
    ///                         post::NormalCouponList::new().threshold(10000).discount_amount(1),
    ///                     ])
    ///                     .discount_coupon_list(vec![
    ///                         post::DiscountCouponList::new().threshold(10000).percent_off(20),
    ///                     ])
    ///                     .exchange_coupon_list(vec![
    ///                         post::ExchangeCouponList::new().threshold(10000).exchange_price(20),
    ///                     ])
    ///                     .special_first(true),
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/product-coupon/product-coupons", rest)
    }
}

/// 创建商品券
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type, NormalCoupon, DiscountCoupon, ExchangeCoupon};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{UsageMode, SequentialUsageInfoType, State, SingleUsageInfo as ResponseSingleUsageInfo, SequentialUsageInfo as ResponseSequentialUsageInfo, DisplayInfo as ResponseDisplayInfo, NormalCoupon as SingleUsageInfoNormalCoupon, DiscountCoupon as SingleUsageInfoDiscountCoupon, ComboPackageList as DisplayInfoComboPackageList, ChoiceList as ComboPackageListChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::patch::{DisplayInfo, ComboPackageList, ChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::post::{CouponAvailablePeriod, NormalCouponList, DiscountCouponList, ExchangeCouponList, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::patch::{UsageRuleDisplayInfo, NotifyConfig, CouponAvailableStoreInfo, EntranceOfficialAccount, EntranceFinder};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{StoreScope, CouponUsageMethodList, AppJumpType, CodeDisplayMode, BackgroundColor, DayList, StockSendRule as StockStockSendRule, UsageRuleDisplayInfo as StockUsageRuleDisplayInfo, CouponDisplayInfo as StockCouponDisplayInfo, NotifyConfig as StockNotifyConfig, SentCountInfo, State as StockState, CouponAvailablePeriod as SingleUsageRuleCouponAvailablePeriod, ExchangeCoupon as SingleUsageRuleExchangeCoupon, CouponAvailableStoreInfo as UsageRuleDisplayInfoCouponAvailableStoreInfo, EntranceMiniProgram as CouponDisplayInfoEntranceMiniProgram, EntranceOfficialAccount as CouponDisplayInfoEntranceOfficialAccount, EntranceFinder as CouponDisplayInfoEntranceFinder, WeeklyAvailablePeriod as CouponAvailablePeriodWeeklyAvailablePeriod, IrregularAvailablePeriodList as CouponAvailablePeriodIrregularAvailablePeriodList, DayPeriodList as WeeklyAvailablePeriodDayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::post::{StockSendRule, SingleUsageRule, SequentialUsageRule, SequentialUsageRuleCouponAvailablePeriod};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::{CouponCodeMode, SingleUsageRule as StockSingleUsageRule, SequentialUsageRule as StockSequentialUsageRule, SequentialUsageRuleCouponAvailablePeriod as StockSequentialUsageRuleCouponAvailablePeriod, NormalCouponList as SequentialUsageRuleNormalCouponList, DiscountCouponList as SequentialUsageRuleDiscountCouponList, ExchangeCouponList as SequentialUsageRuleExchangeCouponList};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/partner/product-coupon/product-coupons")
            .numbered_by("out_request_no");

    /// 创建商品券：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 创建请求单号
        pub out_request_no: Required<String>,
        /// 优惠范围
        pub scope: Required<Enumeration<Scope>>,
        /// 商品券类型
        pub r#type: Required<Enumeration<Type>>,
        /// 使用模式
        pub usage_mode: Required<Enumeration<UsageMode>>,
        /// 单券模式信息
        pub single_usage_info: Option<SingleUsageInfo>,
        /// 多次优惠模式信息
        pub sequential_usage_info: Option<SequentialUsageInfo>,
        /// 展示信息
        pub display_info: Required<DisplayInfo>,
        /// 外部商品ID
        pub out_product_no: Option<String>,
        /// 批次信息
        pub stock: Required<Stock>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }

        /// 创建请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 优惠范围
        #[inline]
        pub fn scope(mut self, value: impl Into<Enumeration<Scope>>) -> Self {
            self.scope = Required::set(value.into());
            self
        }

        /// 商品券类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 使用模式
        #[inline]
        pub fn usage_mode(mut self, value: impl Into<Enumeration<UsageMode>>) -> Self {
            self.usage_mode = Required::set(value.into());
            self
        }

        /// 单券模式信息
        #[inline]
        pub fn single_usage_info(mut self, value: SingleUsageInfo) -> Self {
            self.single_usage_info = Some(value);
            self
        }

        /// 多次优惠模式信息
        #[inline]
        pub fn sequential_usage_info(mut self, value: SequentialUsageInfo) -> Self {
            self.sequential_usage_info = Some(value);
            self
        }

        /// 展示信息
        #[inline]
        pub fn display_info(mut self, value: DisplayInfo) -> Self {
            self.display_info = Required::set(value);
            self
        }

        /// 外部商品ID
        #[inline]
        pub fn out_product_no(mut self, value: impl Into<String>) -> Self {
            self.out_product_no = Some(value.into());
            self
        }

        /// 批次信息
        #[inline]
        pub fn stock(mut self, value: Stock) -> Self {
            self.stock = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("out_request_no", &mut self.out_request_no),
                ("scope", &mut self.scope),
                ("type", &mut self.r#type),
                ("usage_mode", &mut self.usage_mode),
                ("single_usage_info", &mut self.single_usage_info),
                ("sequential_usage_info", &mut self.sequential_usage_info),
                ("display_info", &mut self.display_info),
                ("out_product_no", &mut self.out_product_no),
                ("stock", &mut self.stock),
            ]);
        }
    }

    /// 单券模式信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SingleUsageInfo {
        /// 满减券使用规则
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
    }

    impl SingleUsageInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 满减券使用规则
        #[inline]
        pub fn normal_coupon(mut self, value: NormalCoupon) -> Self {
            self.normal_coupon = Some(value);
            self
        }

        /// 折扣券使用规则
        #[inline]
        pub fn discount_coupon(mut self, value: DiscountCoupon) -> Self {
            self.discount_coupon = Some(value);
            self
        }
    }

    impl Message for SingleUsageInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("normal_coupon", &mut self.normal_coupon),
                ("discount_coupon", &mut self.discount_coupon),
            ]);
        }
    }

    /// 多次优惠模式信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SequentialUsageInfo {
        /// 多次优惠规则类型
        pub r#type: Required<Enumeration<SequentialUsageInfoType>>,
        /// 可使用次数
        pub count: Required<i64>,
        /// 多次优惠有效天数
        pub available_days: Required<i64>,
        /// 多次优惠使用间隔天数
        pub interval_days: Option<i64>,
    }

    impl SequentialUsageInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 多次优惠规则类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<SequentialUsageInfoType>>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 可使用次数
        #[inline]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Required::set(value);
            self
        }

        /// 多次优惠有效天数
        #[inline]
        pub fn available_days(mut self, value: i64) -> Self {
            self.available_days = Required::set(value);
            self
        }

        /// 多次优惠使用间隔天数
        #[inline]
        pub fn interval_days(mut self, value: i64) -> Self {
            self.interval_days = Some(value);
            self
        }
    }

    impl Message for SequentialUsageInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("count", &mut self.count),
                ("available_days", &mut self.available_days),
                ("interval_days", &mut self.interval_days),
            ]);
        }
    }

    /// 批次信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Stock {
        /// 备注
        pub remark: Option<String>,
        /// 券Code分配模式
        pub coupon_code_mode: Required<Enumeration<CouponCodeMode>>,
        /// 发放规则
        pub stock_send_rule: Required<StockSendRule>,
        /// 单券使用规则
        pub single_usage_rule: Option<SingleUsageRule>,
        /// 多次优惠使用规则
        pub sequential_usage_rule: Option<SequentialUsageRule>,
        /// 券使用规则展示信息
        pub usage_rule_display_info: Required<UsageRuleDisplayInfo>,
        /// 用户商品券展示信息
        pub coupon_display_info: Required<CouponDisplayInfo>,
        /// 事件通知配置
        pub notify_config: Required<NotifyConfig>,
        /// 可用门店范围
        pub store_scope: Required<Enumeration<StoreScope>>,
    }

    impl Stock {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 备注
        #[inline]
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }

        /// 券Code分配模式
        #[inline]
        pub fn coupon_code_mode(mut self, value: impl Into<Enumeration<CouponCodeMode>>) -> Self {
            self.coupon_code_mode = Required::set(value.into());
            self
        }

        /// 发放规则
        #[inline]
        pub fn stock_send_rule(mut self, value: StockSendRule) -> Self {
            self.stock_send_rule = Required::set(value);
            self
        }

        /// 单券使用规则
        #[inline]
        pub fn single_usage_rule(mut self, value: SingleUsageRule) -> Self {
            self.single_usage_rule = Some(value);
            self
        }

        /// 多次优惠使用规则
        #[inline]
        pub fn sequential_usage_rule(mut self, value: SequentialUsageRule) -> Self {
            self.sequential_usage_rule = Some(value);
            self
        }

        /// 券使用规则展示信息
        #[inline]
        pub fn usage_rule_display_info(mut self, value: UsageRuleDisplayInfo) -> Self {
            self.usage_rule_display_info = Required::set(value);
            self
        }

        /// 用户商品券展示信息
        #[inline]
        pub fn coupon_display_info(mut self, value: CouponDisplayInfo) -> Self {
            self.coupon_display_info = Required::set(value);
            self
        }

        /// 事件通知配置
        #[inline]
        pub fn notify_config(mut self, value: NotifyConfig) -> Self {
            self.notify_config = Required::set(value);
            self
        }

        /// 可用门店范围
        #[inline]
        pub fn store_scope(mut self, value: impl Into<Enumeration<StoreScope>>) -> Self {
            self.store_scope = Required::set(value.into());
            self
        }
    }

    impl Message for Stock {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("remark", &mut self.remark),
                ("coupon_code_mode", &mut self.coupon_code_mode),
                ("stock_send_rule", &mut self.stock_send_rule),
                ("single_usage_rule", &mut self.single_usage_rule),
                ("sequential_usage_rule", &mut self.sequential_usage_rule),
                ("usage_rule_display_info", &mut self.usage_rule_display_info),
                ("coupon_display_info", &mut self.coupon_display_info),
                ("notify_config", &mut self.notify_config),
                ("store_scope", &mut self.store_scope),
            ]);
        }
    }

    /// 用户商品券展示信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponDisplayInfo {
        /// 用户商品券Code展示模式
        pub code_display_mode: Required<Enumeration<CodeDisplayMode>>,
        /// 背景颜色
        pub background_color: Option<Enumeration<BackgroundColor>>,
        /// 小程序入口
        pub entrance_mini_program: Option<EntranceMiniProgram>,
        /// 公众号入口
        pub entrance_official_account: Option<EntranceOfficialAccount>,
        /// 视频号入口
        pub entrance_finder: Option<EntranceFinder>,
    }

    impl CouponDisplayInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户商品券Code展示模式
        #[inline]
        pub fn code_display_mode(mut self, value: impl Into<Enumeration<CodeDisplayMode>>) -> Self {
            self.code_display_mode = Required::set(value.into());
            self
        }

        /// 背景颜色
        #[inline]
        pub fn background_color(mut self, value: impl Into<Enumeration<BackgroundColor>>) -> Self {
            self.background_color = Some(value.into());
            self
        }

        /// 小程序入口
        #[inline]
        pub fn entrance_mini_program(mut self, value: EntranceMiniProgram) -> Self {
            self.entrance_mini_program = Some(value);
            self
        }

        /// 公众号入口
        #[inline]
        pub fn entrance_official_account(mut self, value: EntranceOfficialAccount) -> Self {
            self.entrance_official_account = Some(value);
            self
        }

        /// 视频号入口
        #[inline]
        pub fn entrance_finder(mut self, value: EntranceFinder) -> Self {
            self.entrance_finder = Some(value);
            self
        }
    }

    impl Message for CouponDisplayInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("code_display_mode", &mut self.code_display_mode),
                ("background_color", &mut self.background_color),
                ("entrance_mini_program", &mut self.entrance_mini_program),
                ("entrance_official_account", &mut self.entrance_official_account),
                ("entrance_finder", &mut self.entrance_finder),
            ]);
        }
    }

    /// 小程序入口
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct EntranceMiniProgram {
        /// 小程序appid
        pub appid: Required<String>,
        /// 小程序跳转路径
        pub path: Required<String>,
        /// 入口文案
        pub entrance_wording: Required<String>,
        /// 引导文案
        pub guidance_wording: Option<String>,
    }

    impl EntranceMiniProgram {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 小程序appid
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 小程序跳转路径
        #[inline]
        pub fn path(mut self, value: impl Into<String>) -> Self {
            self.path = Required::set(value.into());
            self
        }

        /// 入口文案
        #[inline]
        pub fn entrance_wording(mut self, value: impl Into<String>) -> Self {
            self.entrance_wording = Required::set(value.into());
            self
        }

        /// 引导文案
        #[inline]
        pub fn guidance_wording(mut self, value: impl Into<String>) -> Self {
            self.guidance_wording = Some(value.into());
            self
        }
    }

    impl Message for EntranceMiniProgram {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("path", &mut self.path),
                ("entrance_wording", &mut self.entrance_wording),
                ("guidance_wording", &mut self.guidance_wording),
            ]);
        }
    }

    /// 创建商品券：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 商品券状态
        pub state: Option<Enumeration<State>>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 优惠范围
        pub scope: Option<Enumeration<Scope>>,
        /// 商品券类型
        pub r#type: Option<Enumeration<Type>>,
        /// 使用模式
        pub usage_mode: Option<Enumeration<UsageMode>>,
        /// 单券模式信息
        pub single_usage_info: Option<ResponseSingleUsageInfo>,
        /// 多次优惠模式信息
        pub sequential_usage_info: Option<ResponseSequentialUsageInfo>,
        /// 展示信息
        pub display_info: Option<ResponseDisplayInfo>,
        /// 外部商品ID
        pub out_product_no: Option<String>,
        /// 批次信息
        pub stock: Option<ResponseStock>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("product_coupon_id", &mut self.product_coupon_id),
                ("state", &mut self.state),
                ("brand_id", &mut self.brand_id),
                ("scope", &mut self.scope),
                ("type", &mut self.r#type),
                ("usage_mode", &mut self.usage_mode),
                ("single_usage_info", &mut self.single_usage_info),
                ("sequential_usage_info", &mut self.sequential_usage_info),
                ("display_info", &mut self.display_info),
                ("out_product_no", &mut self.out_product_no),
                ("stock", &mut self.stock),
            ]);
        }
    }

    /// 批次信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseStock {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 批次ID
        pub stock_id: Option<String>,
        /// 备注
        pub remark: Option<String>,
        /// 券Code分配模式
        pub coupon_code_mode: Option<Enumeration<CouponCodeMode>>,
        /// 发放规则
        pub stock_send_rule: Option<StockStockSendRule>,
        /// 单券使用规则
        pub single_usage_rule: Option<StockSingleUsageRule>,
        /// 多次优惠使用规则
        pub sequential_usage_rule: Option<StockSequentialUsageRule>,
        /// 券使用规则展示信息
        pub usage_rule_display_info: Option<StockUsageRuleDisplayInfo>,
        /// 用户商品券展示信息
        pub coupon_display_info: Option<StockCouponDisplayInfo>,
        /// 事件通知配置
        pub notify_config: Option<StockNotifyConfig>,
        /// 可用门店范围
        pub store_scope: Option<Enumeration<StoreScope>>,
        /// 已发放次数
        pub sent_count_info: Option<SentCountInfo>,
        /// 批次状态
        pub state: Option<Enumeration<StockState>>,
        /// 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// 失效时间
        pub deactivate_time: Option<String>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
    }

    impl Message for ResponseStock {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("product_coupon_id", &mut self.product_coupon_id),
                ("stock_id", &mut self.stock_id),
                ("remark", &mut self.remark),
                ("coupon_code_mode", &mut self.coupon_code_mode),
                ("stock_send_rule", &mut self.stock_send_rule),
                ("single_usage_rule", &mut self.single_usage_rule),
                ("sequential_usage_rule", &mut self.sequential_usage_rule),
                ("usage_rule_display_info", &mut self.usage_rule_display_info),
                ("coupon_display_info", &mut self.coupon_display_info),
                ("notify_config", &mut self.notify_config),
                ("store_scope", &mut self.store_scope),
                ("sent_count_info", &mut self.sent_count_info),
                ("state", &mut self.state),
                ("deactivate_request_no", &mut self.deactivate_request_no),
                ("deactivate_time", &mut self.deactivate_time),
                ("deactivate_reason", &mut self.deactivate_reason),
                ("brand_id", &mut self.brand_id),
            ]);
        }
    }

    message!(
        Request,
        SingleUsageInfo,
        SequentialUsageInfo,
        Stock,
        CouponDisplayInfo,
        EntranceMiniProgram,
        Response,
        ResponseStock
    );
}
