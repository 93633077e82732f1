//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate",
        )
    }
}

/// 失效商品券
pub mod post {
    use crate::message;

    pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;
    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{
        Scope, Type,
    };

    enumeration! {
        /// 商品券状态
        State {
            AUDITING = "AUDITING",
            EFFECTIVE = "EFFECTIVE",
            DEACTIVATED = "DEACTIVATED",
        }
    }

    /// 失效商品券：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("out_request_no"),
            message::required::<String>("deactivate_reason"),
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

        /// 失效请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 失效原因（必填）
        pub fn deactivate_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("deactivate_reason", value))
        }
    }

    /// 失效商品券：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 商品券状态
        pub state: Option<crate::Enumeration<State>>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 优惠范围
        pub scope: Option<crate::Enumeration<Scope>>,
        /// 商品券类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 使用模式
        pub usage_mode: Option<crate::Enumeration<UsageMode>>,
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
    }

    /// 单券模式信息
    #[non_exhaustive]
    pub struct SingleUsageInfo {
        /// 满减券使用规则
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
    }

    /// 多次优惠模式信息
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageInfo {
        /// 可使用次数
        pub count: Option<i64>,
        /// 多次优惠使用间隔天数
        pub interval_days: Option<i64>,
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
    }

    /// 满减券使用规则
    #[non_exhaustive]
    pub struct NormalCoupon {
        /// 门槛金额，单位为分
        pub threshold: Option<crate::Fen>,
        /// 固定减免金额，单位为分
        pub discount_amount: Option<crate::Fen>,
    }

    /// 折扣券使用规则
    #[non_exhaustive]
    pub struct DiscountCoupon {
        /// 门槛金额，单位为分
        pub threshold: Option<crate::Fen>,
        /// 固定减免百分比
        pub percent_off: Option<i64>,
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
    }

    request!(Request);

    message! {
        Response {
            0 => product_coupon_id: "product_coupon_id",
            1 => state: "state",
            2 => brand_id: "brand_id",
            3 => scope: "scope",
            4 => r#type: "type",
            5 => usage_mode: "usage_mode",
            6 => single_usage_info: "single_usage_info",
            7 => progressive_bundle_usage_info: "progressive_bundle_usage_info",
            8 => display_info: "display_info",
            9 => out_product_no: "out_product_no",
            10 => deactivate_request_no: "deactivate_request_no",
            11 => deactivate_time: "deactivate_time",
            12 => deactivate_reason: "deactivate_reason",
        }
        SingleUsageInfo {
            0 => normal_coupon: "normal_coupon",
            1 => discount_coupon: "discount_coupon",
        }
        ProgressiveBundleUsageInfo {
            0 => count: "count",
            1 => interval_days: "interval_days",
        }
        DisplayInfo {
            0 => name: "name",
            1 => image_url: "image_url",
            2 => background_url: "background_url",
            3 => detail_image_url_list: "detail_image_url_list",
            4 => original_price: "original_price",
            5 => combo_package_list: "combo_package_list",
        }
        NormalCoupon {
            0 => threshold: "threshold",
            1 => discount_amount: "discount_amount",
        }
        DiscountCoupon {
            0 => threshold: "threshold",
            1 => percent_off: "percent_off",
        }
        ComboPackageList {
            0 => name: "name",
            1 => pick_count: "pick_count",
            2 => choice_list: "choice_list",
        }
        ChoiceList {
            0 => name: "name",
            1 => price: "price",
            2 => count: "count",
            3 => image_url: "image_url",
            4 => mini_program_appid: "mini_program_appid",
            5 => mini_program_path: "mini_program_path",
        }
    }
}
