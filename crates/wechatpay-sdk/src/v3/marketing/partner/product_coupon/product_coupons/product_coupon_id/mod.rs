//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`

pub mod deactivate;
pub mod stock_bundles;
pub mod stocks;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
#[derive(Clone, Debug)]
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
        self.0.call(&get::OPERATION).query_message(request)
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
        self.0.call(&patch::OPERATION).message(request)
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

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{Response, State, UsageMode, SingleUsageInfo, SequentialUsageInfo, DisplayInfo as ResponseDisplayInfo, NormalCoupon, DiscountCoupon, SequentialUsageInfoType, ComboPackageList as DisplayInfoComboPackageList, ChoiceList as ComboPackageListChoiceList};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::PATCH,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
    )
    .numbered_by("out_request_no");

    /// 修改商品券：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 修改请求单号
        pub out_request_no: Required<String>,
        /// 展示信息
        pub display_info: Required<DisplayInfo>,
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

        /// 修改请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 展示信息
        #[inline]
        pub fn display_info(mut self, value: DisplayInfo) -> Self {
            self.display_info = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("out_request_no", &mut self.out_request_no),
                ("display_info", &mut self.display_info),
            ]);
        }
    }

    /// 展示信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DisplayInfo {
        /// 商品券名称
        pub name: Required<String>,
        /// 商品券图片
        pub image_url: Required<String>,
        /// 商品券背景图
        pub background_url: Required<String>,
        /// 商品券详情图列表
        pub detail_image_url_list: Option<Vec<String>>,
        /// 商品原价，单位为分
        pub original_price: Option<Fen>,
        /// 套餐组合
        pub combo_package_list: Option<Vec<ComboPackageList>>,
    }

    impl DisplayInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商品券名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 商品券图片
        #[inline]
        pub fn image_url(mut self, value: impl Into<String>) -> Self {
            self.image_url = Required::set(value.into());
            self
        }

        /// 商品券背景图
        #[inline]
        pub fn background_url(mut self, value: impl Into<String>) -> Self {
            self.background_url = Required::set(value.into());
            self
        }

        /// 商品券详情图列表
        #[inline]
        pub fn detail_image_url_list(mut self, value: Vec<String>) -> Self {
            self.detail_image_url_list = Some(value);
            self
        }

        /// 商品原价，单位为分
        #[inline]
        pub fn original_price(mut self, value: impl Into<Fen>) -> Self {
            self.original_price = Some(value.into());
            self
        }

        /// 套餐组合
        #[inline]
        pub fn combo_package_list(mut self, value: Vec<ComboPackageList>) -> Self {
            self.combo_package_list = Some(value);
            self
        }
    }

    impl Message for DisplayInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("image_url", &mut self.image_url),
                ("background_url", &mut self.background_url),
                ("detail_image_url_list", &mut self.detail_image_url_list),
                ("original_price", &mut self.original_price),
                ("combo_package_list", &mut self.combo_package_list),
            ]);
        }
    }

    /// 套餐组合
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ComboPackageList {
        /// 套餐名
        pub name: Required<String>,
        /// 可选单品数量
        pub pick_count: Required<i64>,
        /// 单品列表
        pub choice_list: Required<Vec<ChoiceList>>,
    }

    impl ComboPackageList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 套餐名
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 可选单品数量
        #[inline]
        pub fn pick_count(mut self, value: i64) -> Self {
            self.pick_count = Required::set(value);
            self
        }

        /// 单品列表
        #[inline]
        pub fn choice_list(mut self, value: Vec<ChoiceList>) -> Self {
            self.choice_list = Required::set(value);
            self
        }
    }

    impl Message for ComboPackageList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("pick_count", &mut self.pick_count),
                ("choice_list", &mut self.choice_list),
            ]);
        }
    }

    /// 单品列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ChoiceList {
        /// 单品名称
        pub name: Required<String>,
        /// 单品价格，单位为分
        pub price: Required<Fen>,
        /// 单品数量
        pub count: Required<i64>,
        /// 单品图片
        pub image_url: Option<String>,
        /// 单品跳转小程序AppID
        pub mini_program_appid: Option<String>,
        /// 单品跳转小程序路径
        pub mini_program_path: Option<String>,
    }

    impl ChoiceList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 单品名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 单品价格，单位为分
        #[inline]
        pub fn price(mut self, value: impl Into<Fen>) -> Self {
            self.price = Required::set(value.into());
            self
        }

        /// 单品数量
        #[inline]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Required::set(value);
            self
        }

        /// 单品图片
        #[inline]
        pub fn image_url(mut self, value: impl Into<String>) -> Self {
            self.image_url = Some(value.into());
            self
        }

        /// 单品跳转小程序AppID
        #[inline]
        pub fn mini_program_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_program_appid = Some(value.into());
            self
        }

        /// 单品跳转小程序路径
        #[inline]
        pub fn mini_program_path(mut self, value: impl Into<String>) -> Self {
            self.mini_program_path = Some(value.into());
            self
        }
    }

    impl Message for ChoiceList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("price", &mut self.price),
                ("count", &mut self.count),
                ("image_url", &mut self.image_url),
                ("mini_program_appid", &mut self.mini_program_appid),
                ("mini_program_path", &mut self.mini_program_path),
            ]);
        }
    }

    message!(Request, DisplayInfo, ComboPackageList, ChoiceList);
}
