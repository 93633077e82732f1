//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`

pub mod associate_stores;
pub mod disassociate_stores;
pub mod update_budget;

use crate::chain::{Members, Method};

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
pub struct StockBundleId {
    pub(crate) node: crate::chain::Node,
}

impl StockBundleId {
    /// `/associate-stores`
    #[inline]
    pub fn associate_stores(self) -> associate_stores::AssociateStores {
        associate_stores::AssociateStores { node: self.node }
    }

    /// `/disassociate-stores`
    #[inline]
    pub fn disassociate_stores(self) -> disassociate_stores::DisassociateStores {
        disassociate_stores::DisassociateStores { node: self.node }
    }

    /// `/update-budget`
    #[inline]
    pub fn update_budget(self) -> update_budget::UpdateBudget {
        update_budget::UpdateBudget { node: self.node }
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
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(Method::PATCH, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}", Members::Body(request.0))
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}")
    }
}

/// 修改商品券批次组
pub mod patch {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_get::NotifyConfig as StockListNotifyConfig;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_patch::NotifyConfig;
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{NormalCoupon, DiscountCoupon};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{StoreScope, CouponUsageMethodList, AppJumpType, CodeDisplayMode, Response, StockList, CouponCodeMode, CouponCodeCountInfo, StockSendRule, ProgressiveBundleUsageRule, StockBundleInfo, UsageRuleDisplayInfo as StockListUsageRuleDisplayInfo, CouponDisplayInfo as StockListCouponDisplayInfo, SentCountInfo, State, CouponAvailablePeriod, ExchangeCoupon, CouponAvailableStoreInfo as UsageRuleDisplayInfoCouponAvailableStoreInfo, EntranceMiniProgram as CouponDisplayInfoEntranceMiniProgram, EntranceOfficialAccount as CouponDisplayInfoEntranceOfficialAccount, EntranceFinder as CouponDisplayInfoEntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};

    /// 修改商品券批次组：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_request_no"),
            message::optional::<String>("remark"),
            message::optional::<UsageRuleDisplayInfo>("usage_rule_display_info"),
            message::optional::<CouponDisplayInfo>("coupon_display_info"),
            message::optional::<NotifyConfig>("notify_config"),
            message::optional::<crate::Enumeration<StoreScope>>("store_scope"),
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

        /// 备注
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("remark", value))
        }

        /// 券使用规则展示信息
        #[inline]
        pub fn usage_rule_display_info(self, value: UsageRuleDisplayInfo) -> Self {
            Self(self.0.with("usage_rule_display_info", value))
        }

        /// 用户商品券展示信息
        #[inline]
        pub fn coupon_display_info(self, value: CouponDisplayInfo) -> Self {
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

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }
    }

    /// 券使用规则展示信息
    pub struct UsageRuleDisplayInfo(pub(crate) message::Object);

    impl UsageRuleDisplayInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<Vec<crate::Enumeration<CouponUsageMethodList>>>(
                "coupon_usage_method_list",
            ),
            message::optional::<String>("mini_program_appid"),
            message::optional::<String>("mini_program_path"),
            message::optional::<String>("app_path"),
            message::required::<String>("usage_description"),
            message::optional::<CouponAvailableStoreInfo>("coupon_available_store_info"),
            message::optional::<crate::Enumeration<AppJumpType>>("app_jump_type"),
            message::optional::<String>("passcode_link"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 券使用方式列表（必填）
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

        /// 券使用说明（必填）
        pub fn usage_description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("usage_description", value))
        }

        /// 券可用门店信息
        #[inline]
        pub fn coupon_available_store_info(self, value: CouponAvailableStoreInfo) -> Self {
            Self(self.0.with("coupon_available_store_info", value))
        }

        /// APP跳转类型
        pub fn app_jump_type(self, value: impl Into<crate::Enumeration<AppJumpType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AppJumpType>>("app_jump_type", value))
        }

        /// 口令链接
        pub fn passcode_link(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("passcode_link", value))
        }
    }

    /// 用户商品券展示信息
    pub struct CouponDisplayInfo(pub(crate) message::Object);

    impl CouponDisplayInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<CodeDisplayMode>>("code_display_mode"),
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

    /// 券可用门店信息
    pub struct CouponAvailableStoreInfo(pub(crate) message::Object);

    impl CouponAvailableStoreInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("description"),
            message::optional::<String>("mini_program_appid"),
            message::optional::<String>("mini_program_path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 券可用门店描述（必填）
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
    pub struct EntranceMiniProgram(pub(crate) message::Object);

    impl EntranceMiniProgram {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("path"),
            message::required::<String>("entrance_wording"),
            message::required::<String>("guidance_wording"),
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

        /// 引导文案（必填）
        pub fn guidance_wording(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("guidance_wording", value))
        }
    }

    /// 公众号入口
    pub struct EntranceOfficialAccount(pub(crate) message::Object);

    impl EntranceOfficialAccount {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("appid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众号AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }
    }

    /// 视频号入口
    pub struct EntranceFinder(pub(crate) message::Object);

    impl EntranceFinder {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("finder_id"),
            message::required::<String>("finder_video_id"),
            message::required::<String>("finder_video_cover_image_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 视频号ID（必填）
        pub fn finder_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("finder_id", value))
        }

        /// 视频号视频ID（必填）
        pub fn finder_video_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("finder_video_id", value))
        }

        /// 视频号封面图（必填）
        pub fn finder_video_cover_image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("finder_video_cover_image_url", value))
        }
    }

    request!(
        Request,
        UsageRuleDisplayInfo,
        CouponDisplayInfo,
        CouponAvailableStoreInfo,
        EntranceMiniProgram,
        EntranceOfficialAccount,
        EntranceFinder
    );

    held!(
        UsageRuleDisplayInfo,
        CouponDisplayInfo,
        CouponAvailableStoreInfo,
        EntranceMiniProgram,
        EntranceOfficialAccount,
        EntranceFinder
    );
}
