//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
#[derive(Clone)]
pub struct Deactivate {
    pub(crate) node: crate::chain::Node,
}

impl Deactivate {
    /// 失效商品券 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .out_request_no("34657_20250101_123456")
    ///     .deactivate_reason("批次信息有误，重新创建");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781290)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate",
            request,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate",
        )
    }
}

/// 失效商品券
pub mod post {

    enumeration! {
        /// 商品券状态
        State {
            AUDITING = "AUDITING",
            EFFECTIVE = "EFFECTIVE",
            DEACTIVATED = "DEACTIVATED",
        }
    }

    enumeration! {
        /// 优惠范围
        Scope {
            ALL = "ALL",
            SINGLE = "SINGLE",
            CATEGORY = "CATEGORY",
        }
    }

    enumeration! {
        /// 商品券类型
        Type {
            NORMAL = "NORMAL",
            DISCOUNT = "DISCOUNT",
            EXCHANGE = "EXCHANGE",
        }
    }

    enumeration! {
        /// 使用模式
        UsageMode {
            SINGLE = "SINGLE",
            PROGRESSIVE_BUNDLE = "PROGRESSIVE_BUNDLE",
        }
    }

    /// 失效商品券：请求
    pub struct Request {
        /// 品牌ID（必填）
        pub brand_id: Option<String>,
        /// 失效请求单号（必填）
        ///
        /// 6～40 个字符，只能用数字、字母和 `_-`。6 to 40 characters; digits, A–Z, a–z and `_-`.
        pub out_request_no: Option<String>,
        /// 失效原因（必填）
        ///
        /// 最长 150 个字符。At most 150 characters.
        pub deactivate_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填）
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 失效请求单号（必填）
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 失效原因（必填）
        pub fn deactivate_reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.deactivate_reason = value.into_member();
            self
        }
    }

    /// 失效商品券：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 商品券状态
        pub state: State,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 优惠范围
        pub scope: Scope,
        /// 商品券类型
        pub r#type: Type,
        /// 使用模式
        pub usage_mode: UsageMode,
        /// 单券模式信息
        pub single_usage_info: Option<SingleUsageInfo>,
        /// 多次优惠模式信息
        pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
        /// 展示信息
        pub display_info: Option<DisplayInfo>,
        /// 外部商品ID
        pub out_product_no: Option<String>,
        /// 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// 失效时间
        pub deactivate_time: Option<crate::Time>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单券模式信息
    #[non_exhaustive]
    pub struct SingleUsageInfo {
        /// 满减券使用规则
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 多次优惠模式信息
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageInfo {
        /// 可使用次数
        pub count: Option<i64>,
        /// 多次优惠使用间隔天数
        pub interval_days: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 展示信息
    #[non_exhaustive]
    pub struct DisplayInfo {
        /// 商品券名称
        pub name: Option<String>,
        /// 商品券图片
        pub image_url: Option<String>,
        /// 商品券背景图
        pub background_url: Option<String>,
        /// 商品券详情图列表
        pub detail_image_url_list: Option<Vec<String>>,
        /// 商品原价，单位为分
        pub original_price: Option<crate::Fen>,
        /// 套餐组合
        pub combo_package_list: Option<Vec<ComboPackageList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 满减券使用规则
    #[non_exhaustive]
    pub struct NormalCoupon {
        /// 门槛金额，单位为分
        pub threshold: Option<crate::Fen>,
        /// 固定减免金额，单位为分
        pub discount_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 折扣券使用规则
    #[non_exhaustive]
    pub struct DiscountCoupon {
        /// 门槛金额，单位为分
        pub threshold: Option<crate::Fen>,
        /// 固定减免百分比
        pub percent_off: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 套餐组合
    #[non_exhaustive]
    pub struct ComboPackageList {
        /// 套餐名
        pub name: Option<String>,
        /// 可选单品数量
        pub pick_count: Option<i64>,
        /// 单品列表
        pub choice_list: Option<Vec<ChoiceList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单品列表
    #[non_exhaustive]
    pub struct ChoiceList {
        /// 单品名称
        pub name: Option<String>,
        /// 单品价格，单位为分
        pub price: Option<crate::Fen>,
        /// 单品数量
        pub count: Option<i64>,
        /// 单品图片
        pub image_url: Option<String>,
        /// 单品跳转小程序AppID
        pub mini_program_appid: Option<String>,
        /// 单品跳转小程序路径
        pub mini_program_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
            1 => out_request_no: Required "out_request_no",
            2 => deactivate_reason: Required "deactivate_reason",
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
