//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
pub struct Deactivate(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate",
            rest,
        )
    }
}

/// 失效商品券
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{
        Scope, Type,
    };

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate",
    )
    .numbered_by("out_request_no");

    enumeration! {
        /// 商品券状态
        State {
            AUDITING = "AUDITING",
            EFFECTIVE = "EFFECTIVE",
            DEACTIVATED = "DEACTIVATED",
        }
    }

    enumeration! {
        /// 使用模式
        UsageMode {
            SINGLE = "SINGLE",
            SEQUENTIAL = "SEQUENTIAL",
        }
    }

    enumeration! {
        /// 多次优惠规则类型
        SequentialUsageInfoType {
            INCREMENTAL = "INCREMENTAL",
            EQUAL = "EQUAL",
        }
    }

    /// 失效商品券：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            required::<String>("out_request_no"),
            required::<String>("deactivate_reason"),
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

        /// 失效请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
        }

        /// 失效原因（必填）
        pub fn deactivate_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("deactivate_reason", value.into()))
        }
    }

    /// 失效商品券：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 商品券状态
        pub state: Option<Enumeration<State>>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 优惠范围
        pub scope: Option<Enumeration<Scope>>,
        /// 商品券类型
        pub r#type: Option<Enumeration<Type>>,
        /// 使用模式
        pub usage_mode: Option<Enumeration<UsageMode>>,
        /// 单券模式信息
        pub single_usage_info: Option<SingleUsageInfo>,
        /// 多次优惠模式信息
        pub sequential_usage_info: Option<SequentialUsageInfo>,
        /// 展示信息
        pub display_info: Option<DisplayInfo>,
        /// 外部商品ID
        pub out_product_no: Option<String>,
        /// 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// 失效时间
        pub deactivate_time: Option<String>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("product_coupon_id", &mut self.product_coupon_id),
                1 => Named("state", &mut self.state),
                2 => Named("brand_id", &mut self.brand_id),
                3 => Named("scope", &mut self.scope),
                4 => Named("type", &mut self.r#type),
                5 => Named("usage_mode", &mut self.usage_mode),
                6 => Named("single_usage_info", &mut self.single_usage_info),
                7 => Named("sequential_usage_info", &mut self.sequential_usage_info),
                8 => Named("display_info", &mut self.display_info),
                9 => Named("out_product_no", &mut self.out_product_no),
                10 => Named("deactivate_request_no", &mut self.deactivate_request_no),
                11 => Named("deactivate_time", &mut self.deactivate_time),
                12 => Named("deactivate_reason", &mut self.deactivate_reason),
                _ => return None,
            })
        }
    }

    /// 单券模式信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SingleUsageInfo {
        /// 满减券使用规则
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
    }

    impl Message for SingleUsageInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("normal_coupon", &mut self.normal_coupon),
                1 => Named("discount_coupon", &mut self.discount_coupon),
                _ => return None,
            })
        }
    }

    /// 多次优惠模式信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SequentialUsageInfo {
        /// 多次优惠规则类型
        pub r#type: Option<Enumeration<SequentialUsageInfoType>>,
        /// 可使用次数
        pub count: Option<i64>,
        /// 多次优惠有效天数
        pub available_days: Option<i64>,
        /// 多次优惠使用间隔天数
        pub interval_days: Option<i64>,
    }

    impl Message for SequentialUsageInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("count", &mut self.count),
                2 => Named("available_days", &mut self.available_days),
                3 => Named("interval_days", &mut self.interval_days),
                _ => return None,
            })
        }
    }

    /// 展示信息
    #[derive(Clone, Default)]
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
        pub original_price: Option<Fen>,
        /// 套餐组合
        pub combo_package_list: Option<Vec<ComboPackageList>>,
    }

    impl Message for DisplayInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("image_url", &mut self.image_url),
                2 => Named("background_url", &mut self.background_url),
                3 => Named("detail_image_url_list", &mut self.detail_image_url_list),
                4 => Named("original_price", &mut self.original_price),
                5 => Named("combo_package_list", &mut self.combo_package_list),
                _ => return None,
            })
        }
    }

    /// 满减券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NormalCoupon {
        /// 门槛金额，单位为分
        pub threshold: Option<Fen>,
        /// 固定减免金额，单位为分
        pub discount_amount: Option<Fen>,
    }

    impl Message for NormalCoupon {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("threshold", &mut self.threshold),
                1 => Named("discount_amount", &mut self.discount_amount),
                _ => return None,
            })
        }
    }

    /// 折扣券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DiscountCoupon {
        /// 门槛金额，单位为分
        pub threshold: Option<Fen>,
        /// 固定减免百分比
        pub percent_off: Option<i64>,
    }

    impl Message for DiscountCoupon {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("threshold", &mut self.threshold),
                1 => Named("percent_off", &mut self.percent_off),
                _ => return None,
            })
        }
    }

    /// 套餐组合
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ComboPackageList {
        /// 套餐名
        pub name: Option<String>,
        /// 可选单品数量
        pub pick_count: Option<i64>,
        /// 单品列表
        pub choice_list: Option<Vec<ChoiceList>>,
    }

    impl Message for ComboPackageList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("pick_count", &mut self.pick_count),
                2 => Named("choice_list", &mut self.choice_list),
                _ => return None,
            })
        }
    }

    /// 单品列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ChoiceList {
        /// 单品名称
        pub name: Option<String>,
        /// 单品价格，单位为分
        pub price: Option<Fen>,
        /// 单品数量
        pub count: Option<i64>,
        /// 单品图片
        pub image_url: Option<String>,
        /// 单品跳转小程序AppID
        pub mini_program_appid: Option<String>,
        /// 单品跳转小程序路径
        pub mini_program_path: Option<String>,
    }

    impl Message for ChoiceList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("price", &mut self.price),
                2 => Named("count", &mut self.count),
                3 => Named("image_url", &mut self.image_url),
                4 => Named("mini_program_appid", &mut self.mini_program_appid),
                5 => Named("mini_program_path", &mut self.mini_program_path),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(
        Response,
        SingleUsageInfo,
        SequentialUsageInfo,
        DisplayInfo,
        NormalCoupon,
        DiscountCoupon,
        ComboPackageList,
        ChoiceList
    );
}
