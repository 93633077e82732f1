//! 查询商品券、修改商品券 · Query a product coupon; Modify a product coupon
//!
//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`

pub mod deactivate;
pub mod stock_bundles;
pub mod stocks;

use crate::chain::{Members, Method};

/// 查询商品券、修改商品券 · Query a product coupon; Modify a product coupon
///
/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
#[derive(Clone)]
pub struct ProductCouponId {
    pub(crate) node: crate::chain::Node,
}

impl ProductCouponId {
    /// `/deactivate`: 失效商品券 · Deactivate a product coupon
    #[inline]
    pub fn deactivate(&self) -> deactivate::Deactivate {
        deactivate::Deactivate { node: self.node.clone() }
    }

    /// `/stock-bundles`: 添加商品券批次组 · Add a product coupon batch group
    #[inline]
    pub fn stock_bundles(&self) -> stock_bundles::StockBundles {
        stock_bundles::StockBundles { node: self.node.clone() }
    }

    /// `/stocks`: 查询商品券批次列表、添加商品券批次 · List product coupon batches; Add a product coupon batch
    #[inline]
    pub fn stocks(&self) -> stocks::Stocks {
        stocks::Stocks { node: self.node.clone() }
    }

    /// 查询商品券 · Query a product coupon
    ///
    /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
    ///
    /// 服务商按商品券ID查询品牌的商品券，返回状态、优惠范围、类型和使用模式。模式：服务商。
    ///
    /// Queries a brand's product coupon by ID and returns its state, scope, type and usage mode. Mode: partner.
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
    /// 官方文档 · Official pages: [partner/4015781292](https://pay.weixin.qq.com/doc/v3/partner/4015781292)
    #[doc(alias(
        "查询商品券",
        "Query a product coupon",
        "商品券",
        "product-coupons",
        "product-coupon/product-coupons"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
            request,
        )
    }

    /// 修改商品券 · Modify a product coupon
    ///
    /// `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
    ///
    /// 服务商修改商品券的展示信息，返回修改后的商品券。模式：服务商。
    ///
    /// Modifies the display information of a product coupon and returns the coupon. Mode: partner.
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
    ///             .background_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx"),
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
    /// 官方文档 · Official pages: [partner/4015781296](https://pay.weixin.qq.com/doc/v3/partner/4015781296)
    #[doc(alias(
        "修改商品券",
        "Modify a product coupon",
        "商品券",
        "product-coupons",
        "product-coupon/product-coupons"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}")
    }
}

/// 查询商品券 · Query a product coupon
pub mod get {

    enumeration! {
        /// 商品券状态 · Product coupon status
        State {
            /// `AUDITING`: 审核中 · Under review
            AUDITING = "AUDITING",
            /// `EFFECTIVE`: 已生效 · In effect
            EFFECTIVE = "EFFECTIVE",
            /// `DEACTIVATED`: 已失效 · No longer valid
            DEACTIVATED = "DEACTIVATED",
        }
    }

    enumeration! {
        /// 优惠范围 · Discount scope
        Scope {
            /// `ALL`: 全场 · The whole purchase
            ALL = "ALL",
            /// `SINGLE`: 单品 · Single items
            SINGLE = "SINGLE",
            /// `CATEGORY`: 品类 · Categories
            CATEGORY = "CATEGORY",
        }
    }

    enumeration! {
        /// 商品券类型 · Product coupon type
        Type {
            /// `NORMAL`: 满减 · Money off from an amount on
            NORMAL = "NORMAL",
            /// `DISCOUNT`: 折扣 · Percentage off
            DISCOUNT = "DISCOUNT",
            /// `EXCHANGE`: 兑换 · Exchange for an item
            EXCHANGE = "EXCHANGE",
        }
    }

    enumeration! {
        /// 使用模式 · Usage mode
        UsageMode {
            /// `SINGLE`: 单次优惠 · One discount
            SINGLE = "SINGLE",
            /// `PROGRESSIVE_BUNDLE`: 多次优惠 · Several discounts in turn
            PROGRESSIVE_BUNDLE = "PROGRESSIVE_BUNDLE",
        }
    }

    /// 查询商品券：请求 · Query a product coupon: request
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }
    }

    /// 查询商品券：应答 · Query a product coupon: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商品券ID · Product coupon ID
        pub product_coupon_id: Option<String>,
        /// 商品券状态 · Product coupon status
        pub state: State,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Scope,
        /// 商品券类型 · Product coupon type
        pub r#type: Type,
        /// 使用模式 · Usage mode
        pub usage_mode: UsageMode,
        /// 单券模式信息 · Single-use mode information
        pub single_usage_info: Option<SingleUsageInfo>,
        /// 多次优惠模式信息 · Multi-use mode information
        pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
        /// 展示信息 · Display information
        pub display_info: Option<DisplayInfo>,
        /// 外部商品ID · External product number
        pub out_product_no: Option<String>,
        /// 失效请求单号 · Deactivation request number
        pub deactivate_request_no: Option<String>,
        /// 失效时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub deactivate_time: Option<crate::Time>,
        /// 失效原因 · Deactivation reason
        pub deactivate_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单券模式信息 · Single-use mode information
    #[non_exhaustive]
    pub struct SingleUsageInfo {
        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub discount_coupon: Option<DiscountCoupon>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 多次优惠模式信息 · Multi-use mode information
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageInfo {
        /// 可使用次数 · Number of uses allowed
        pub count: Option<i64>,
        /// 多次优惠使用间隔天数 · Days between uses
        ///
        /// 单位为天。In days.
        pub interval_days: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 展示信息 · Display information
    #[non_exhaustive]
    pub struct DisplayInfo {
        /// 商品券名称 · Product coupon name
        pub name: Option<String>,
        /// 商品券图片 · Product coupon image
        ///
        /// 完整的网址。A complete URL.
        pub image_url: Option<String>,
        /// 商品券背景图 · Product coupon background image
        ///
        /// 完整的网址。A complete URL.
        pub background_url: Option<String>,
        /// 商品券详情图列表 · Product coupon detail images
        ///
        /// 完整的网址。A complete URL.
        pub detail_image_url_list: Option<Vec<String>>,
        /// 商品原价 · Original item price
        ///
        /// 单位为分。In fen.
        pub original_price: Option<crate::Fen>,
        /// 套餐组合 · Combo packages
        pub combo_package_list: Option<Vec<ComboPackageList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 满减券使用规则 · Fixed-amount coupon use rules
    #[non_exhaustive]
    pub struct NormalCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免金额 · Fixed discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 折扣券使用规则 · Percentage discount coupon use rules
    #[non_exhaustive]
    pub struct DiscountCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免百分比 · Fixed discount percentage
        ///
        /// 减免的百分比，`20` 即减免 20%。Percentage taken off: `20` is 20% off.
        pub percent_off: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 套餐组合 · Combo packages
    #[non_exhaustive]
    pub struct ComboPackageList {
        /// 套餐名 · Combo package name
        pub name: Option<String>,
        /// 可选单品数量 · Number of items to pick
        pub pick_count: Option<i64>,
        /// 单品列表 · Item list
        pub choice_list: Option<Vec<ChoiceList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单品列表 · Item list
    #[non_exhaustive]
    pub struct ChoiceList {
        /// 单品名称 · Item name
        pub name: Option<String>,
        /// 单品价格 · Item price
        ///
        /// 单位为分。In fen.
        pub price: Option<crate::Fen>,
        /// 单品数量 · Item quantity
        pub count: Option<i64>,
        /// 单品图片 · Item image
        ///
        /// 完整的网址。A complete URL.
        pub image_url: Option<String>,
        /// 单品跳转小程序AppID · Item Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 单品跳转小程序路径 · Item Mini Program path
        pub mini_program_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
        }
        Response {
            0 => product_coupon_id: Optional "product_coupon_id",
            1 => state: Optional "state",
            2 => brand_id: Optional "brand_id",
            3 => scope: Optional "scope",
            4 => r#type: Optional "type",
            5 => usage_mode: Optional "usage_mode",
            6 => single_usage_info: Optional "single_usage_info",
            7 => progressive_bundle_usage_info: Optional "progressive_bundle_usage_info",
            8 => display_info: Optional "display_info",
            9 => out_product_no: Optional "out_product_no",
            10 => deactivate_request_no: Optional "deactivate_request_no",
            11 => deactivate_time: Optional "deactivate_time",
            12 => deactivate_reason: Optional "deactivate_reason",
        }
        SingleUsageInfo {
            0 => normal_coupon: Optional "normal_coupon",
            1 => discount_coupon: Optional "discount_coupon",
        }
        ProgressiveBundleUsageInfo {
            0 => count: Optional "count",
            1 => interval_days: Optional "interval_days",
        }
        DisplayInfo {
            0 => name: Optional "name",
            1 => image_url: Optional "image_url",
            2 => background_url: Optional "background_url",
            3 => detail_image_url_list: Optional "detail_image_url_list",
            4 => original_price: Optional "original_price",
            5 => combo_package_list: Optional "combo_package_list",
        }
        NormalCoupon {
            0 => threshold: Optional "threshold",
            1 => discount_amount: Optional "discount_amount",
        }
        DiscountCoupon {
            0 => threshold: Optional "threshold",
            1 => percent_off: Optional "percent_off",
        }
        ComboPackageList {
            0 => name: Optional "name",
            1 => pick_count: Optional "pick_count",
            2 => choice_list: Optional "choice_list",
        }
        ChoiceList {
            0 => name: Optional "name",
            1 => price: Optional "price",
            2 => count: Optional "count",
            3 => image_url: Optional "image_url",
            4 => mini_program_appid: Optional "mini_program_appid",
            5 => mini_program_path: Optional "mini_program_path",
        }
    }
}

/// 修改商品券 · Modify a product coupon
pub mod patch {

    enumeration! {
        /// 商品券状态 · Product coupon status
        State {
            /// `AUDITING`: 审核中 · Under review
            AUDITING = "AUDITING",
            /// `EFFECTIVE`: 已生效 · In effect
            EFFECTIVE = "EFFECTIVE",
            /// `DEACTIVATED`: 已失效 · No longer valid
            DEACTIVATED = "DEACTIVATED",
        }
    }

    enumeration! {
        /// 优惠范围 · Discount scope
        Scope {
            /// `ALL`: 全场 · The whole purchase
            ALL = "ALL",
            /// `SINGLE`: 单品 · Single items
            SINGLE = "SINGLE",
            /// `CATEGORY`: 品类 · Categories
            CATEGORY = "CATEGORY",
        }
    }

    enumeration! {
        /// 商品券类型 · Product coupon type
        Type {
            /// `NORMAL`: 满减 · Money off from an amount on
            NORMAL = "NORMAL",
            /// `DISCOUNT`: 折扣 · Percentage off
            DISCOUNT = "DISCOUNT",
            /// `EXCHANGE`: 兑换 · Exchange for an item
            EXCHANGE = "EXCHANGE",
        }
    }

    enumeration! {
        /// 使用模式 · Usage mode
        UsageMode {
            /// `SINGLE`: 单次优惠 · One discount
            SINGLE = "SINGLE",
            /// `PROGRESSIVE_BUNDLE`: 多次优惠 · Several discounts in turn
            PROGRESSIVE_BUNDLE = "PROGRESSIVE_BUNDLE",
        }
    }

    /// 修改商品券：请求 · Modify a product coupon: request
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// 修改请求单号（必填） · Modification request number (required)
        ///
        /// 6～40 个字符，只能用数字、字母和 `_-`。6 to 40 characters; digits, A–Z, a–z and `_-`.
        pub out_request_no: Option<String>,
        /// 展示信息（必填） · Display information (required)
        pub display_info: Option<DisplayInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 修改请求单号（必填） · Modification request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 展示信息（必填） · Display information (required)
        pub fn display_info<M>(mut self, value: impl crate::IntoMember<DisplayInfo, M>) -> Self {
            self.display_info = value.into_member();
            self
        }
    }

    /// 展示信息 · Display information
    pub struct DisplayInfo {
        /// 商品券名称（必填） · Product coupon name (required)
        ///
        /// 3～15 个字符。3 to 15 characters.
        pub name: Option<String>,
        /// 商品券图片（必填） · Product coupon image (required)
        ///
        /// 完整的网址。A complete URL.
        pub image_url: Option<String>,
        /// 商品券背景图（必填） · Product coupon background image (required)
        ///
        /// 完整的网址。A complete URL.
        pub background_url: Option<String>,
        /// 商品券详情图列表 · Product coupon detail images
        ///
        /// 完整的网址；最多 8 项。A complete URL. At most 8 items.
        pub detail_image_url_list: Option<Vec<String>>,
        /// 商品原价 · Original item price
        ///
        /// 单位为分。In fen.
        pub original_price: Option<crate::Fen>,
        /// 套餐组合 · Combo packages
        pub combo_package_list: Option<Vec<ComboPackageList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DisplayInfo {
        /// 商品券名称（必填） · Product coupon name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 商品券图片（必填） · Product coupon image (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn image_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.image_url = value.into_member();
            self
        }

        /// 商品券背景图（必填） · Product coupon background image (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn background_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.background_url = value.into_member();
            self
        }

        /// 商品券详情图列表 · Product coupon detail images
        ///
        /// 完整的网址。A complete URL.
        pub fn detail_image_url_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.detail_image_url_list = value.into_list();
            self
        }

        /// 商品原价 · Original item price
        ///
        /// 单位为分。In fen.
        pub fn original_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.original_price = value.into_member();
            self
        }

        /// 套餐组合 · Combo packages
        pub fn combo_package_list<M>(
            mut self,
            value: impl crate::IntoList<ComboPackageList, M>,
        ) -> Self {
            self.combo_package_list = value.into_list();
            self
        }
    }

    /// 套餐组合 · Combo packages
    pub struct ComboPackageList {
        /// 套餐名（必填） · Combo package name (required)
        pub name: Option<String>,
        /// 可选单品数量（必填） · Number of items to pick (required)
        pub pick_count: Option<i64>,
        /// 单品列表（必填） · Item list (required)
        pub choice_list: Option<Vec<ChoiceList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ComboPackageList {
        /// 套餐名（必填） · Combo package name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 可选单品数量（必填） · Number of items to pick (required)
        pub fn pick_count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.pick_count = value.into_member();
            self
        }

        /// 单品列表（必填） · Item list (required)
        pub fn choice_list<M>(mut self, value: impl crate::IntoList<ChoiceList, M>) -> Self {
            self.choice_list = value.into_list();
            self
        }
    }

    /// 单品列表 · Item list
    pub struct ChoiceList {
        /// 单品名称（必填） · Item name (required)
        pub name: Option<String>,
        /// 单品价格（必填） · Item price (required)
        ///
        /// 单位为分。In fen.
        pub price: Option<crate::Fen>,
        /// 单品数量（必填） · Item quantity (required)
        pub count: Option<i64>,
        /// 单品图片 · Item image
        ///
        /// 完整的网址。A complete URL.
        pub image_url: Option<String>,
        /// 单品跳转小程序AppID · Item Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 单品跳转小程序路径 · Item Mini Program path
        pub mini_program_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ChoiceList {
        /// 单品名称（必填） · Item name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 单品价格（必填） · Item price (required)
        ///
        /// 单位为分。In fen.
        pub fn price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.price = value.into_member();
            self
        }

        /// 单品数量（必填） · Item quantity (required)
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }

        /// 单品图片 · Item image
        ///
        /// 完整的网址。A complete URL.
        pub fn image_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.image_url = value.into_member();
            self
        }

        /// 单品跳转小程序AppID · Item Mini Program app ID
        pub fn mini_program_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_appid = value.into_member();
            self
        }

        /// 单品跳转小程序路径 · Item Mini Program path
        pub fn mini_program_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_path = value.into_member();
            self
        }
    }

    /// 修改商品券：应答 · Modify a product coupon: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商品券ID · Product coupon ID
        pub product_coupon_id: Option<String>,
        /// 商品券状态 · Product coupon status
        pub state: State,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Scope,
        /// 商品券类型 · Product coupon type
        pub r#type: Type,
        /// 使用模式 · Usage mode
        pub usage_mode: UsageMode,
        /// 单券模式信息 · Single-use mode information
        pub single_usage_info: Option<SingleUsageInfo>,
        /// 多次优惠模式信息 · Multi-use mode information
        pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
        /// 展示信息 · Display information
        pub display_info: Option<ResponseDisplayInfo>,
        /// 外部商品ID · External product number
        pub out_product_no: Option<String>,
        /// 失效请求单号 · Deactivation request number
        pub deactivate_request_no: Option<String>,
        /// 失效时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub deactivate_time: Option<crate::Time>,
        /// 失效原因 · Deactivation reason
        pub deactivate_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单券模式信息 · Single-use mode information
    #[non_exhaustive]
    pub struct SingleUsageInfo {
        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub discount_coupon: Option<DiscountCoupon>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 多次优惠模式信息 · Multi-use mode information
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageInfo {
        /// 可使用次数 · Number of uses allowed
        pub count: Option<i64>,
        /// 多次优惠使用间隔天数 · Days between uses
        ///
        /// 单位为天。In days.
        pub interval_days: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 展示信息 · Display information
    #[non_exhaustive]
    pub struct ResponseDisplayInfo {
        /// 商品券名称 · Product coupon name
        pub name: Option<String>,
        /// 商品券图片 · Product coupon image
        ///
        /// 完整的网址。A complete URL.
        pub image_url: Option<String>,
        /// 商品券背景图 · Product coupon background image
        ///
        /// 完整的网址。A complete URL.
        pub background_url: Option<String>,
        /// 商品券详情图列表 · Product coupon detail images
        ///
        /// 完整的网址。A complete URL.
        pub detail_image_url_list: Option<Vec<String>>,
        /// 商品原价 · Original item price
        ///
        /// 单位为分。In fen.
        pub original_price: Option<crate::Fen>,
        /// 套餐组合 · Combo packages
        pub combo_package_list: Option<Vec<DisplayInfoComboPackageList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 满减券使用规则 · Fixed-amount coupon use rules
    #[non_exhaustive]
    pub struct NormalCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免金额 · Fixed discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 折扣券使用规则 · Percentage discount coupon use rules
    #[non_exhaustive]
    pub struct DiscountCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免百分比 · Fixed discount percentage
        ///
        /// 减免的百分比，`20` 即减免 20%。Percentage taken off: `20` is 20% off.
        pub percent_off: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 套餐组合 · Combo packages
    #[non_exhaustive]
    pub struct DisplayInfoComboPackageList {
        /// 套餐名 · Combo package name
        pub name: Option<String>,
        /// 可选单品数量 · Number of items to pick
        pub pick_count: Option<i64>,
        /// 单品列表 · Item list
        pub choice_list: Option<Vec<ComboPackageListChoiceList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单品列表 · Item list
    #[non_exhaustive]
    pub struct ComboPackageListChoiceList {
        /// 单品名称 · Item name
        pub name: Option<String>,
        /// 单品价格 · Item price
        ///
        /// 单位为分。In fen.
        pub price: Option<crate::Fen>,
        /// 单品数量 · Item quantity
        pub count: Option<i64>,
        /// 单品图片 · Item image
        ///
        /// 完整的网址。A complete URL.
        pub image_url: Option<String>,
        /// 单品跳转小程序AppID · Item Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 单品跳转小程序路径 · Item Mini Program path
        pub mini_program_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, DisplayInfo, ComboPackageList, ChoiceList);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
            1 => out_request_no: Required "out_request_no",
            2 => display_info: Required "display_info",
        }
        DisplayInfo {
            0 => name: Required "name",
            1 => image_url: Required "image_url",
            2 => background_url: Required "background_url",
            3 => detail_image_url_list: Optional "detail_image_url_list",
            4 => original_price: Optional "original_price",
            5 => combo_package_list: Optional "combo_package_list",
        }
        ComboPackageList {
            0 => name: Required "name",
            1 => pick_count: Required "pick_count",
            2 => choice_list: Required "choice_list",
        }
        ChoiceList {
            0 => name: Required "name",
            1 => price: Required "price",
            2 => count: Required "count",
            3 => image_url: Optional "image_url",
            4 => mini_program_appid: Optional "mini_program_appid",
            5 => mini_program_path: Optional "mini_program_path",
        }
        Response {
            0 => product_coupon_id: Optional "product_coupon_id",
            1 => state: Optional "state",
            2 => brand_id: Optional "brand_id",
            3 => scope: Optional "scope",
            4 => r#type: Optional "type",
            5 => usage_mode: Optional "usage_mode",
            6 => single_usage_info: Optional "single_usage_info",
            7 => progressive_bundle_usage_info: Optional "progressive_bundle_usage_info",
            8 => display_info: Optional "display_info",
            9 => out_product_no: Optional "out_product_no",
            10 => deactivate_request_no: Optional "deactivate_request_no",
            11 => deactivate_time: Optional "deactivate_time",
            12 => deactivate_reason: Optional "deactivate_reason",
        }
        SingleUsageInfo {
            0 => normal_coupon: Optional "normal_coupon",
            1 => discount_coupon: Optional "discount_coupon",
        }
        ProgressiveBundleUsageInfo {
            0 => count: Optional "count",
            1 => interval_days: Optional "interval_days",
        }
        ResponseDisplayInfo {
            0 => name: Optional "name",
            1 => image_url: Optional "image_url",
            2 => background_url: Optional "background_url",
            3 => detail_image_url_list: Optional "detail_image_url_list",
            4 => original_price: Optional "original_price",
            5 => combo_package_list: Optional "combo_package_list",
        }
        NormalCoupon {
            0 => threshold: Optional "threshold",
            1 => discount_amount: Optional "discount_amount",
        }
        DiscountCoupon {
            0 => threshold: Optional "threshold",
            1 => percent_off: Optional "percent_off",
        }
        DisplayInfoComboPackageList {
            0 => name: Optional "name",
            1 => pick_count: Optional "pick_count",
            2 => choice_list: Optional "choice_list",
        }
        ComboPackageListChoiceList {
            0 => name: Optional "name",
            1 => price: Optional "price",
            2 => count: Optional "count",
            3 => image_url: Optional "image_url",
            4 => mini_program_appid: Optional "mini_program_appid",
            5 => mini_program_path: Optional "mini_program_path",
        }
    }
}
