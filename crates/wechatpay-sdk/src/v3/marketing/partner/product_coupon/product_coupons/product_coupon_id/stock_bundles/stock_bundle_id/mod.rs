//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`

pub mod associate_stores;
pub mod disassociate_stores;
pub mod update_budget;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
#[derive(Clone, Debug)]
pub struct StockBundleId(pub(crate) Node);

impl StockBundleId {
    /// `/associate-stores`
    #[inline]
    pub fn associate_stores(self) -> associate_stores::AssociateStores {
        associate_stores::AssociateStores(self.0)
    }

    /// `/disassociate-stores`
    #[inline]
    pub fn disassociate_stores(self) -> disassociate_stores::DisassociateStores {
        disassociate_stores::DisassociateStores(self.0)
    }

    /// `/update-budget`
    #[inline]
    pub fn update_budget(self) -> update_budget::UpdateBudget {
        update_budget::UpdateBudget(self.0)
    }

    /// 修改商品券批次组 (partner)
    ///
    /// `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .out_request_no("34657_20250101_123456")
    ///     .remark("疯狂星期四项目专用")
    ///     .usage_rule_display_info(
    ///         patch::UsageRuleDisplayInfo::new()
    ///             .coupon_usage_method_list(vec![patch::CouponUsageMethodList::OFFLINE])
    ///             .mini_program_appid("wx1234567890")
    ///             .mini_program_path("/pages/index/product")
    ///             .app_path("https://weixin.qq.com/jump-to-app")
    ///             .usage_description("工作日可用")
    ///             .coupon_available_store_info(
    ///                 patch::CouponAvailableStoreInfo::new()
    ///                     .description("所有门店可用，可使用小程序查看门店列表")
    ///                     .mini_program_appid("wx1234567890")
    ///                     .mini_program_path("/pages/index/product"),
    ///             )
    ///             .app_jump_type(patch::AppJumpType::H5)
    ///             .passcode_link("passcode_link.example"),
    ///     )
    ///     .coupon_display_info(
    ///         patch::CouponDisplayInfo::new()
    ///             .code_display_mode(patch::CodeDisplayMode::QRCODE)
    ///             .background_color(patch::BackgroundColor::COLOR020)
    ///             .entrance_mini_program(
    ///                 patch::EntranceMiniProgram::new()
    ///                     .appid("wx234545656765876")
    ///                     .path("/path/index/index")
    ///                     .entrance_wording("欢迎选购")
    ///                     .guidance_wording("获取更多优惠"),
    ///             )
    ///             .entrance_official_account(
    ///                 patch::EntranceOfficialAccount::new().appid("wx1234567890"),
    ///             )
    ///             .entrance_finder(
    ///                 patch::EntranceFinder::new()
    ///                     .finder_id("gh_12345678")
    ///                     .finder_video_id("UDFsdf24df34dD456Hdf34")
    ///                     .finder_video_cover_image_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx"),
    ///             ),
    ///     )
    ///     .notify_config(patch::NotifyConfig::new().notify_appid("wx23232232323"))
    ///     .store_scope(patch::StoreScope::NONE)
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
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280633)
    #[inline]
    pub fn patch(self, request: patch::Request) -> Call<patch::Response> {
        self.0.call(&patch::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}", rest)
    }
}

/// 修改商品券批次组
pub mod patch {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{NormalCoupon, DiscountCoupon};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{StoreScope, CouponUsageMethodList, AppJumpType, CodeDisplayMode, BackgroundColor, Response, StockList, CouponCodeMode, CouponCodeCountInfo, StockSendRule, ProgressiveBundleUsageRule, StockBundleInfo, UsageRuleDisplayInfo as StockListUsageRuleDisplayInfo, CouponDisplayInfo as StockListCouponDisplayInfo, NotifyConfig as StockListNotifyConfig, SentCountInfo, State, CouponAvailablePeriod, ExchangeCoupon, CouponAvailableStoreInfo as UsageRuleDisplayInfoCouponAvailableStoreInfo, EntranceMiniProgram as CouponDisplayInfoEntranceMiniProgram, EntranceOfficialAccount as CouponDisplayInfoEntranceOfficialAccount, EntranceFinder as CouponDisplayInfoEntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};

    pub(crate) static OPERATION: Operation = Operation::v3(Method::PATCH, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}").numbered_by("out_request_no");

    /// 修改商品券批次组：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 修改请求单号
        pub out_request_no: Required<String>,
        /// 备注
        pub remark: Option<String>,
        /// 券使用规则展示信息
        pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
        /// 用户商品券展示信息
        pub coupon_display_info: Option<CouponDisplayInfo>,
        /// 事件通知配置
        pub notify_config: Option<NotifyConfig>,
        /// 可用门店范围
        pub store_scope: Option<Enumeration<StoreScope>>,
        /// 品牌ID
        pub brand_id: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 修改请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 备注
        #[inline]
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }

        /// 券使用规则展示信息
        #[inline]
        pub fn usage_rule_display_info(mut self, value: UsageRuleDisplayInfo) -> Self {
            self.usage_rule_display_info = Some(value);
            self
        }

        /// 用户商品券展示信息
        #[inline]
        pub fn coupon_display_info(mut self, value: CouponDisplayInfo) -> Self {
            self.coupon_display_info = Some(value);
            self
        }

        /// 事件通知配置
        #[inline]
        pub fn notify_config(mut self, value: NotifyConfig) -> Self {
            self.notify_config = Some(value);
            self
        }

        /// 可用门店范围
        #[inline]
        pub fn store_scope(mut self, value: impl Into<Enumeration<StoreScope>>) -> Self {
            self.store_scope = Some(value.into());
            self
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_request_no", &mut self.out_request_no),
                ("remark", &mut self.remark),
                ("usage_rule_display_info", &mut self.usage_rule_display_info),
                ("coupon_display_info", &mut self.coupon_display_info),
                ("notify_config", &mut self.notify_config),
                ("store_scope", &mut self.store_scope),
                ("brand_id", &mut self.brand_id),
            ]);
        }
    }

    /// 券使用规则展示信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UsageRuleDisplayInfo {
        /// 券使用方式列表
        pub coupon_usage_method_list: Required<Vec<Enumeration<CouponUsageMethodList>>>,
        /// 小程序AppID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径
        pub mini_program_path: Option<String>,
        /// APP的H5跳转路径
        pub app_path: Option<String>,
        /// 券使用说明
        pub usage_description: Required<String>,
        /// 券可用门店信息
        pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
        /// APP跳转类型
        pub app_jump_type: Option<Enumeration<AppJumpType>>,
        /// 口令链接
        pub passcode_link: Option<String>,
    }

    impl UsageRuleDisplayInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 券使用方式列表
        #[inline]
        pub fn coupon_usage_method_list(
            mut self,
            value: Vec<Enumeration<CouponUsageMethodList>>,
        ) -> Self {
            self.coupon_usage_method_list = Required::set(value);
            self
        }

        /// 小程序AppID
        #[inline]
        pub fn mini_program_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_program_appid = Some(value.into());
            self
        }

        /// 小程序跳转路径
        #[inline]
        pub fn mini_program_path(mut self, value: impl Into<String>) -> Self {
            self.mini_program_path = Some(value.into());
            self
        }

        /// APP的H5跳转路径
        #[inline]
        pub fn app_path(mut self, value: impl Into<String>) -> Self {
            self.app_path = Some(value.into());
            self
        }

        /// 券使用说明
        #[inline]
        pub fn usage_description(mut self, value: impl Into<String>) -> Self {
            self.usage_description = Required::set(value.into());
            self
        }

        /// 券可用门店信息
        #[inline]
        pub fn coupon_available_store_info(mut self, value: CouponAvailableStoreInfo) -> Self {
            self.coupon_available_store_info = Some(value);
            self
        }

        /// APP跳转类型
        #[inline]
        pub fn app_jump_type(mut self, value: impl Into<Enumeration<AppJumpType>>) -> Self {
            self.app_jump_type = Some(value.into());
            self
        }

        /// 口令链接
        #[inline]
        pub fn passcode_link(mut self, value: impl Into<String>) -> Self {
            self.passcode_link = Some(value.into());
            self
        }
    }

    impl Message for UsageRuleDisplayInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_usage_method_list", &mut self.coupon_usage_method_list),
                ("mini_program_appid", &mut self.mini_program_appid),
                ("mini_program_path", &mut self.mini_program_path),
                ("app_path", &mut self.app_path),
                ("usage_description", &mut self.usage_description),
                ("coupon_available_store_info", &mut self.coupon_available_store_info),
                ("app_jump_type", &mut self.app_jump_type),
                ("passcode_link", &mut self.passcode_link),
            ]);
        }
    }

    /// 用户商品券展示信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponDisplayInfo {
        /// 用户商品券Code展示模式
        pub code_display_mode: Option<Enumeration<CodeDisplayMode>>,
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
            self.code_display_mode = Some(value.into());
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

    /// 事件通知配置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NotifyConfig {
        /// 事件通知appid
        pub notify_appid: Option<String>,
    }

    impl NotifyConfig {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 事件通知appid
        #[inline]
        pub fn notify_appid(mut self, value: impl Into<String>) -> Self {
            self.notify_appid = Some(value.into());
            self
        }
    }

    impl Message for NotifyConfig {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("notify_appid", &mut self.notify_appid)]);
        }
    }

    /// 券可用门店信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponAvailableStoreInfo {
        /// 券可用门店描述
        pub description: Required<String>,
        /// 小程序AppID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径
        pub mini_program_path: Option<String>,
    }

    impl CouponAvailableStoreInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 券可用门店描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 小程序AppID
        #[inline]
        pub fn mini_program_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_program_appid = Some(value.into());
            self
        }

        /// 小程序跳转路径
        #[inline]
        pub fn mini_program_path(mut self, value: impl Into<String>) -> Self {
            self.mini_program_path = Some(value.into());
            self
        }
    }

    impl Message for CouponAvailableStoreInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("description", &mut self.description),
                ("mini_program_appid", &mut self.mini_program_appid),
                ("mini_program_path", &mut self.mini_program_path),
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
        pub guidance_wording: Required<String>,
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
            self.guidance_wording = Required::set(value.into());
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

    /// 公众号入口
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct EntranceOfficialAccount {
        /// 公众号AppID
        pub appid: Required<String>,
    }

    impl EntranceOfficialAccount {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众号AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }
    }

    impl Message for EntranceOfficialAccount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("appid", &mut self.appid)]);
        }
    }

    /// 视频号入口
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct EntranceFinder {
        /// 视频号ID
        pub finder_id: Required<String>,
        /// 视频号视频ID
        pub finder_video_id: Required<String>,
        /// 视频号封面图
        pub finder_video_cover_image_url: Required<String>,
    }

    impl EntranceFinder {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 视频号ID
        #[inline]
        pub fn finder_id(mut self, value: impl Into<String>) -> Self {
            self.finder_id = Required::set(value.into());
            self
        }

        /// 视频号视频ID
        #[inline]
        pub fn finder_video_id(mut self, value: impl Into<String>) -> Self {
            self.finder_video_id = Required::set(value.into());
            self
        }

        /// 视频号封面图
        #[inline]
        pub fn finder_video_cover_image_url(mut self, value: impl Into<String>) -> Self {
            self.finder_video_cover_image_url = Required::set(value.into());
            self
        }
    }

    impl Message for EntranceFinder {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("finder_id", &mut self.finder_id),
                ("finder_video_id", &mut self.finder_video_id),
                ("finder_video_cover_image_url", &mut self.finder_video_cover_image_url),
            ]);
        }
    }

    message!(
        Request,
        UsageRuleDisplayInfo,
        CouponDisplayInfo,
        NotifyConfig,
        CouponAvailableStoreInfo,
        EntranceMiniProgram,
        EntranceOfficialAccount,
        EntranceFinder
    );
}
