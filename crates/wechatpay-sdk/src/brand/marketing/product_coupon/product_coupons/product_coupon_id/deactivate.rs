//! 失效商品券 · Deactivate a product coupon
//!
//! `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate`

/// 失效商品券 · Deactivate a product coupon
///
/// `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate`
#[derive(Clone)]
pub struct Deactivate {
    pub(crate) node: crate::chain::Node,
}

impl Deactivate {
    /// 失效商品券 · Deactivate a product coupon
    ///
    /// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate`
    ///
    /// 品牌使商品券失效并提交原因，失效后不能再发放，返回商品券信息。模式：品牌。
    ///
    /// Deactivates a product coupon with a reason, so that it can no longer be issued. Mode: brand.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::marketing::product_coupon::product_coupons::product_coupon_id::deactivate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("34657_20250101_123456")
    ///     .deactivate_reason("批次信息有误，重新创建");
    /// let answer = client
    ///     .brand()
    ///     .marketing()
    ///     .product_coupon()
    ///     .product_coupons()
    ///     .product_coupon_id("1000000013")
    ///     .deactivate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4015736315](https://pay.weixin.qq.com/doc/brand/4015736315)
    #[doc(alias(
        "失效商品券",
        "Deactivate a product coupon",
        "商品券",
        "deactivate",
        "product-coupons/deactivate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate",
        )
    }
}

/// 失效商品券 · Deactivate a product coupon
pub mod post {

    enumeration! {
        /// 优惠范围 · Discount scope
        Scope {
            /// `ALL`: 全场 · The whole purchase
            ALL = "ALL",
            /// `SINGLE`: 单品 · Single items
            SINGLE = "SINGLE",
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

    /// 失效商品券：请求 · Deactivate a product coupon: request
    pub struct Request {
        /// 失效请求单号（必填） · Deactivation request number (required)
        ///
        /// 6～40 个字符，只能用数字、字母和 `_-`。6 to 40 characters; digits, A–Z, a–z and `_-`.
        pub out_request_no: Option<String>,
        /// 失效原因（必填） · Deactivation reason (required)
        ///
        /// 最长 150 个字符。At most 150 characters.
        pub deactivate_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 失效请求单号（必填） · Deactivation request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 失效原因（必填） · Deactivation reason (required)
        pub fn deactivate_reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.deactivate_reason = value.into_member();
            self
        }
    }

    /// 失效商品券：应答 · Deactivate a product coupon: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商品券ID · Product coupon ID
        pub product_coupon_id: Option<String>,
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
        /// 商品券状态 · Product coupon status
        pub state: State,
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
            0 => out_request_no: Required "out_request_no",
            1 => deactivate_reason: Required "deactivate_reason",
        }
        Response {
            0 => product_coupon_id: Optional "product_coupon_id",
            1 => scope: Optional "scope",
            2 => r#type: Optional "type",
            3 => usage_mode: Optional "usage_mode",
            4 => single_usage_info: Optional "single_usage_info",
            5 => progressive_bundle_usage_info: Optional "progressive_bundle_usage_info",
            6 => display_info: Optional "display_info",
            7 => out_product_no: Optional "out_product_no",
            8 => state: Optional "state",
            9 => deactivate_request_no: Optional "deactivate_request_no",
            10 => deactivate_time: Optional "deactivate_time",
            11 => deactivate_reason: Optional "deactivate_reason",
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
