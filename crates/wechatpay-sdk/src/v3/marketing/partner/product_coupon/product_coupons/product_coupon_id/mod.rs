//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`

pub mod deactivate;
pub mod stock_bundles;
pub mod stocks;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
pub struct ProductCouponId(pub(crate) Node);

impl ProductCouponId {
    /// `/deactivate`
    #[inline]
    pub fn deactivate(self) -> deactivate::Deactivate {
        deactivate::Deactivate(self.0)
    }

    /// `/stock-bundles`
    #[inline]
    pub fn stock_bundles(self) -> stock_bundles::StockBundles {
        stock_bundles::StockBundles(self.0)
    }

    /// `/stocks`
    #[inline]
    pub fn stocks(self) -> stocks::Stocks {
        stocks::Stocks(self.0)
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
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
    pub fn patch(self, request: patch::Request) -> Call<patch::Response> {
        self.0.call(&patch::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0
            .chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}", rest)
    }
}

/// 查询商品券
pub mod get {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{Response, State, UsageMode, SingleUsageInfo, SequentialUsageInfo, DisplayInfo, NormalCoupon, DiscountCoupon, SequentialUsageInfoType, ComboPackageList, ChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::get::Request;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
    );
}

/// 修改商品券
pub mod patch {
    use http::Method;

    use crate::message::{Fen, Listed, Object, held, optional, request, required};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{Response, State, UsageMode, SingleUsageInfo, SequentialUsageInfo, DisplayInfo as ResponseDisplayInfo, NormalCoupon, DiscountCoupon, SequentialUsageInfoType, ComboPackageList as DisplayInfoComboPackageList, ChoiceList as ComboPackageListChoiceList};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::PATCH,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
    )
    .numbered_by("out_request_no");

    /// 修改商品券：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            required::<String>("out_request_no"),
            required::<DisplayInfo>("display_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }

        /// 修改请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
        }

        /// 展示信息（必填）
        #[inline]
        pub fn display_info(self, value: DisplayInfo) -> Self {
            Self(self.0.with("display_info", value))
        }
    }

    /// 展示信息
    #[derive(Clone)]
    pub struct DisplayInfo(pub(crate) Object);

    impl DisplayInfo {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("name"),
            required::<String>("image_url"),
            required::<String>("background_url"),
            optional::<Vec<String>>("detail_image_url_list"),
            optional::<Fen>("original_price"),
            optional::<Vec<ComboPackageList>>("combo_package_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商品券名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
        }

        /// 商品券图片（必填）
        pub fn image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("image_url", value.into()))
        }

        /// 商品券背景图（必填）
        pub fn background_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("background_url", value.into()))
        }

        /// 商品券详情图列表
        #[inline]
        pub fn detail_image_url_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("detail_image_url_list", value))
        }

        /// 商品原价，单位为分
        pub fn original_price(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("original_price", value.into()))
        }

        /// 套餐组合
        #[inline]
        pub fn combo_package_list(self, value: Vec<ComboPackageList>) -> Self {
            Self(self.0.with("combo_package_list", value))
        }
    }

    /// 套餐组合
    #[derive(Clone)]
    pub struct ComboPackageList(pub(crate) Object);

    impl ComboPackageList {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("name"),
            required::<i64>("pick_count"),
            required::<Vec<ChoiceList>>("choice_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 套餐名（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
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
    #[derive(Clone)]
    pub struct ChoiceList(pub(crate) Object);

    impl ChoiceList {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("name"),
            required::<Fen>("price"),
            required::<i64>("count"),
            optional::<String>("image_url"),
            optional::<String>("mini_program_appid"),
            optional::<String>("mini_program_path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 单品名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
        }

        /// 单品价格，单位为分（必填）
        pub fn price(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("price", value.into()))
        }

        /// 单品数量（必填）
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }

        /// 单品图片
        pub fn image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("image_url", value.into()))
        }

        /// 单品跳转小程序AppID
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mini_program_appid", value.into()))
        }

        /// 单品跳转小程序路径
        pub fn mini_program_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mini_program_path", value.into()))
        }
    }

    request!(Request, DisplayInfo, ComboPackageList, ChoiceList);

    held!(DisplayInfo, ComboPackageList, ChoiceList);
}
