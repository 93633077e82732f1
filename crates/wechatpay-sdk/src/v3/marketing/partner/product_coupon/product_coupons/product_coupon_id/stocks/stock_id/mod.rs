//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`

pub mod associate_stores;
pub mod associated_stores;
pub mod deactivate;
pub mod disassociate_stores;
pub mod update_budget;
pub mod upload_coupon_codes;

use crate::chain::{Members, Method};

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
pub struct StockId {
    pub(crate) node: crate::chain::Node,
}

impl StockId {
    /// `/associate-stores`
    #[inline]
    pub fn associate_stores(self) -> associate_stores::AssociateStores {
        associate_stores::AssociateStores { node: self.node }
    }

    /// `/associated-stores`
    #[inline]
    pub fn associated_stores(self) -> associated_stores::AssociatedStores {
        associated_stores::AssociatedStores { node: self.node }
    }

    /// `/deactivate`
    #[inline]
    pub fn deactivate(self) -> deactivate::Deactivate {
        deactivate::Deactivate { node: self.node }
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

    /// `/upload-coupon-codes`
    #[inline]
    pub fn upload_coupon_codes(self) -> upload_coupon_codes::UploadCouponCodes {
        upload_coupon_codes::UploadCouponCodes { node: self.node }
    }

    /// 查询商品券指定批次 (partner)
    ///
    /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().brand_id("120344");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .product_coupons()
    ///     .product_coupon_id("1000000013")
    ///     .stocks()
    ///     .stock_id("1000000013001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781542)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}", request.0)
    }

    /// 修改商品券指定批次 (partner)
    ///
    /// `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .brand_id("120344")
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
    ///     .store_scope(patch::StoreScope::NONE);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .product_coupons()
    ///     .product_coupon_id("1000000013")
    ///     .stocks()
    ///     .stock_id("1000000013001")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781556)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(Method::PATCH, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}", Members::Body(request.0))
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}")
    }
}

/// 查询商品券指定批次
pub mod get {

    pub use crate::shared::v3_brand_card_card_links_business_code_business_code_get::Request;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_get::NotifyConfig;
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{NormalCoupon, DiscountCoupon};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{CouponCodeCountInfo, StockSendRule, ProgressiveBundleUsageRule, StockBundleInfo, UsageRuleDisplayInfo, CouponDisplayInfo, StoreScope, SentCountInfo, State, CouponAvailablePeriod, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::{CouponCodeMode, SingleUsageRule};

    /// 查询商品券指定批次：应答
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

    message! {
        Response {
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

/// 修改商品券指定批次
pub mod patch {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_get::NotifyConfig as ResponseNotifyConfig;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_patch::NotifyConfig;
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{NormalCoupon, DiscountCoupon};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::patch::{UsageRuleDisplayInfo, CouponDisplayInfo, CouponAvailableStoreInfo, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{StoreScope, CouponUsageMethodList, AppJumpType, CodeDisplayMode, CouponCodeCountInfo, StockSendRule, UsageRuleDisplayInfo as ResponseUsageRuleDisplayInfo, CouponDisplayInfo as ResponseCouponDisplayInfo, SentCountInfo, State, CouponAvailablePeriod, ExchangeCoupon, CouponAvailableStoreInfo as UsageRuleDisplayInfoCouponAvailableStoreInfo, EntranceMiniProgram as CouponDisplayInfoEntranceMiniProgram, EntranceOfficialAccount as CouponDisplayInfoEntranceOfficialAccount, EntranceFinder as CouponDisplayInfoEntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::{Response, CouponCodeMode, SingleUsageRule};

    /// 修改商品券指定批次：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("out_request_no"),
            message::optional::<String>("remark"),
            message::optional::<UsageRuleDisplayInfo>("usage_rule_display_info"),
            message::optional::<CouponDisplayInfo>("coupon_display_info"),
            message::optional::<NotifyConfig>("notify_config"),
            message::optional::<crate::Enumeration<StoreScope>>("store_scope"),
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
    }

    request!(Request);
}
