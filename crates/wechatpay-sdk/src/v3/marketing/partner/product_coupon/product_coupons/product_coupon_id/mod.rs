//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`

pub mod deactivate;
pub mod stock_bundles;
pub mod stocks;

use crate::chain::{Members, Method};

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
pub struct ProductCouponId {
    pub(crate) node: crate::chain::Node,
}

impl ProductCouponId {
    /// `/deactivate`
    #[inline]
    pub fn deactivate(self) -> deactivate::Deactivate {
        deactivate::Deactivate { node: self.node }
    }

    /// `/stock-bundles`
    #[inline]
    pub fn stock_bundles(self) -> stock_bundles::StockBundles {
        stock_bundles::StockBundles { node: self.node }
    }

    /// `/stocks`
    #[inline]
    pub fn stocks(self) -> stocks::Stocks {
        stocks::Stocks { node: self.node }
    }

    /// 查询商品券 (partner)
    ///
    /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::get;
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
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781292)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
            request.0,
        )
    }

    /// 修改商品券 (partner)
    ///
    /// `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .brand_id("120344")
    ///     .out_request_no("34657_20250101_123456")
    ///     .display_info(
    ///         patch::DisplayInfo::new()
    ///             .name("全场满100立打8折")
    ///             .image_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx")
    ///             .background_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx")
    ///             .detail_image_url_list(vec!["https://wxpaylogo.qpic.cn/wxpayl".to_owned()])
    ///             .original_price(10000)
    ///             .combo_package_list(vec![
    ///                 patch::ComboPackageList::new()
    ///                     .name("咖啡2选1")
    ///                     .pick_count(3)
    ///                     .choice_list(vec![
    ///                         patch::ChoiceList::new()
    ///                             .name("美式")
    ///                             .price(10000)
    ///                             .count(2)
    ///                             .image_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx")
    ///                             .mini_program_appid("wx4fd12345678")
    ///                             .mini_program_path("/pages/index/index"),
    ///                     ]),
    ///             ]),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .product_coupons()
    ///     .product_coupon_id("1000000013")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781296)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}")
    }
}

/// 查询商品券
pub mod get {

    pub use crate::shared::v3_brand_card_card_links_business_code_business_code_get::Request;
pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;
pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{Response, State, SingleUsageInfo, ProgressiveBundleUsageInfo, DisplayInfo, NormalCoupon, DiscountCoupon, ComboPackageList, ChoiceList};
}

/// 修改商品券
pub mod patch {
    use crate::message;

    pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;
pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{Response, State, SingleUsageInfo, ProgressiveBundleUsageInfo, DisplayInfo as ResponseDisplayInfo, NormalCoupon, DiscountCoupon, ComboPackageList as DisplayInfoComboPackageList, ChoiceList as ComboPackageListChoiceList};

    /// 修改商品券：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("out_request_no"),
            message::required::<DisplayInfo>("display_info"),
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

        /// 展示信息（必填）
        #[inline]
        pub fn display_info(self, value: DisplayInfo) -> Self {
            Self(self.0.with("display_info", value))
        }
    }

    /// 展示信息
    pub struct DisplayInfo(pub(crate) message::Object);

    impl DisplayInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("name"),
            message::required::<String>("image_url"),
            message::required::<String>("background_url"),
            message::optional::<Vec<String>>("detail_image_url_list"),
            message::optional::<crate::Fen>("original_price"),
            message::optional::<Vec<ComboPackageList>>("combo_package_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商品券名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 商品券图片（必填）
        pub fn image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("image_url", value))
        }

        /// 商品券背景图（必填）
        pub fn background_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("background_url", value))
        }

        /// 商品券详情图列表
        #[inline]
        pub fn detail_image_url_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("detail_image_url_list", value))
        }

        /// 商品原价，单位为分
        pub fn original_price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("original_price", value))
        }

        /// 套餐组合
        #[inline]
        pub fn combo_package_list(self, value: Vec<ComboPackageList>) -> Self {
            Self(self.0.with("combo_package_list", value))
        }
    }

    /// 套餐组合
    pub struct ComboPackageList(pub(crate) message::Object);

    impl ComboPackageList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("name"),
            message::required::<i64>("pick_count"),
            message::required::<Vec<ChoiceList>>("choice_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 套餐名（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 可选单品数量（必填）
        #[inline]
        pub fn pick_count(self, value: i64) -> Self {
            Self(self.0.with("pick_count", value))
        }

        /// 单品列表（必填）
        #[inline]
        pub fn choice_list(self, value: Vec<ChoiceList>) -> Self {
            Self(self.0.with("choice_list", value))
        }
    }

    /// 单品列表
    pub struct ChoiceList(pub(crate) message::Object);

    impl ChoiceList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("name"),
            message::required::<crate::Fen>("price"),
            message::required::<i64>("count"),
            message::optional::<String>("image_url"),
            message::optional::<String>("mini_program_appid"),
            message::optional::<String>("mini_program_path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 单品名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 单品价格，单位为分（必填）
        pub fn price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("price", value))
        }

        /// 单品数量（必填）
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }

        /// 单品图片
        pub fn image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("image_url", value))
        }

        /// 单品跳转小程序AppID
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_program_appid", value))
        }

        /// 单品跳转小程序路径
        pub fn mini_program_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_program_path", value))
        }
    }

    request!(Request, DisplayInfo, ComboPackageList, ChoiceList);

    held!(DisplayInfo, ComboPackageList, ChoiceList);
}
