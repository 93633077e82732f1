//! `/v3/global/transactions/app`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/transactions/app`
pub struct App(pub(crate) Node);

impl App {
    /// APP支付下单
    ///
    /// `POST /v3/global/transactions/app`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::transactions::app::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .sp_mchid("1900000100")
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_appid("")
    ///     .description("image形象店-深圳腾大- QQ公仔")
    ///     .attach("自定义数据")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .goods_tag("WXG")
    ///     .trade_type("APP")
    ///     .limit_pay("no_credit")
    ///     .time_start("2018-06-08T10:34:56+08:00")
    ///     .time_expire("2018-06-08T10:34:56+08:00")
    ///     .merchant_category_code("1011")
    ///     .payer(
    ///         post::Payer::new()
    ///             .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    ///     )
    ///     .amount(post::Amount::new().total(888).currency("HKD"))
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .device_id("013467007045764")
    ///             .device_ip("128.0.0.1")
    ///             .payer_client_ip("128.0.0.1")
    ///             .operator_id("123145")
    ///             .store_info(
    ///                 post::StoreInfo::new()
    ///                     .id("0001")
    ///                     .name("腾讯大厦分店")
    ///                     .address("广东省深圳市南山区科技中一道10000号"),
    ///             ),
    ///     )
    ///     .detail(vec![
    ///         post::Detail::new()
    ///             .cost_price(608800)
    ///             .receipt_id("wx123")
    ///             .goods_detail(vec![
    ///                 post::GoodsDetail::new()
    ///                     .goods_id("12345")
    ///                     .wxpay_goods_id("1001")
    ///                     .goods_name("iPhone6s 16G")
    ///                     .quantity(1)
    ///                     .price(528800),
    ///             ]),
    ///     ]);
    /// let answer = client.v3().global().transactions().app().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014223)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/transactions/app", rest)
    }
}

/// APP支付下单
pub mod post {
    use http::Method;

    use crate::message::{
        Listed, Message, Named, Object, Time, held, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::global::micropay::transactions::pay::post::{
        Amount, Detail, GoodsDetail, SceneInfo, StoreInfo,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/transactions/app")
            .at("apihk.mch.weixin.qq.com", "")
            .idempotent_by("out_trade_no");

    /// APP支付下单：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mchid"),
            required::<String>("appid"),
            required::<String>("sub_mchid"),
            required::<String>("sp_mchid"),
            required::<String>("sp_appid"),
            optional::<String>("sub_appid"),
            required::<String>("description"),
            optional::<String>("attach"),
            required::<String>("notify_url"),
            required::<String>("out_trade_no"),
            optional::<String>("goods_tag"),
            required::<String>("trade_type"),
            optional::<String>("limit_pay"),
            optional::<Time>("time_start"),
            optional::<Time>("time_expire"),
            required::<String>("merchant_category_code"),
            optional::<Payer>("payer"),
            required::<Amount>("amount"),
            optional::<SceneInfo>("scene_info"),
            optional::<Vec<Detail>>("detail"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 机构商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }

        /// 机构APPID（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_appid", value.into()))
        }

        /// 子商户APPID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 商户数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 商品标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_tag", value.into()))
        }

        /// 交易类型（必填）
        pub fn trade_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("trade_type", value.into()))
        }

        /// 指定支付方式
        pub fn limit_pay(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("limit_pay", value.into()))
        }

        /// 交易起始时间
        pub fn time_start(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("time_start", value.into()))
        }

        /// 交易结束时间
        pub fn time_expire(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("time_expire", value.into()))
        }

        /// MCC码（必填）
        pub fn merchant_category_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("merchant_category_code", value.into()))
        }

        /// 支付者
        #[inline]
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.with("payer", value))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.with("scene_info", value))
        }

        /// 优惠功能
        #[inline]
        pub fn detail(self, value: Vec<Detail>) -> Self {
            Self(self.0.with("detail", value))
        }
    }

    /// 支付者
    #[derive(Clone)]
    pub struct Payer(pub(crate) Object);

    impl Payer {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("openid"),
            optional::<String>("sp_openid"),
            optional::<String>("sub_openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 用户标识
        pub fn sp_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_openid", value.into()))
        }

        /// 用户标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_openid", value.into()))
        }
    }

    /// APP支付下单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识
        pub prepay_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("prepay_id", &mut self.prepay_id),
                _ => return None,
            })
        }
    }

    request!(Request, Payer);

    held!(Payer);

    message!(Response);
}
