//! `/v3/pay/partner/transactions/miniprogram`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/partner/transactions/miniprogram`
pub struct Miniprogram(pub(crate) Node);

impl Miniprogram {
    /// 小程序支付下单 (partner)
    ///
    /// `POST /v3/pay/partner/transactions/miniprogram`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::miniprogram::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wx8888888888888888")
    ///     .sp_mchid("1230000109")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .sub_mchid("1900000109")
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .time_expire("2018-06-08T10:34:56+08:00")
    ///     .attach("自定义数据")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .goods_tag("WXG")
    ///     .support_fapiao(true)
    ///     .amount(post::Amount::new().total(100).currency("CNY"))
    ///     .payer(
    ///         post::Payer::new()
    ///             .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    ///     )
    ///     .detail(
    ///         post::Detail::new()
    ///             .cost_price(608800)
    ///             .invoice_id("微信123")
    ///             .goods_detail(vec![
    ///                 post::GoodsDetail::new()
    ///                     .merchant_goods_id("商品编码")
    ///                     .wechatpay_goods_id("1001")
    ///                     .goods_name("iPhoneX 256G")
    ///                     .quantity(1)
    ///                     .unit_price(828800),
    ///             ]),
    ///     )
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .payer_client_ip("14.23.150.211")
    ///             .device_id("013467007045764")
    ///             .store_info(post::StoreInfo::new().id("0001").out_id("example_out_id")),
    ///     )
    ///     .settle_info(post::SettleInfo::new().profit_sharing(true));
    /// let answer = client.v3().pay().partner().transactions().miniprogram().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886115)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/partner/transactions/miniprogram", rest)
    }
}

/// 小程序支付下单
pub mod post {
    use http::Method;

    use crate::message::{Listed, Object, Time, held, optional, request, required};
    use crate::operation::Operation;

    pub use crate::v3::pay::partner::transactions::app::post::{
        Amount, Detail, GoodsDetail, Response,
    };
    pub use crate::v3::pay::partner::transactions::app_with_contract::post::SettleInfo;
    pub use crate::v3::pay::partner::transactions::codepay::post::StoreInfo;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/pay/partner/transactions/miniprogram")
            .idempotent_by("out_trade_no");

    /// 小程序支付下单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sp_appid"),
            required::<String>("sp_mchid"),
            optional::<String>("sub_appid"),
            required::<String>("sub_mchid"),
            required::<String>("description"),
            required::<String>("out_trade_no"),
            optional::<Time>("time_expire"),
            optional::<String>("attach"),
            optional::<String>("notify_url"),
            optional::<String>("goods_tag"),
            optional::<bool>("support_fapiao"),
            required::<Amount>("amount"),
            required::<Payer>("payer"),
            optional::<Detail>("detail"),
            optional::<SceneInfo>("scene_info"),
            optional::<SettleInfo>("settle_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务商公众号ID（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_appid", value.into()))
        }

        /// 服务商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }

        /// 子商户公众号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 交易结束时间
        pub fn time_expire(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("time_expire", value.into()))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 通知地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_tag", value.into()))
        }

        /// 电子发票入口开放标识
        #[inline]
        pub fn support_fapiao(self, value: bool) -> Self {
            Self(self.0.with("support_fapiao", value))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 支付者（必填）
        #[inline]
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.with("payer", value))
        }

        /// 优惠功能
        #[inline]
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.with("detail", value))
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.with("scene_info", value))
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.with("settle_info", value))
        }
    }

    /// 支付者
    #[derive(Clone)]
    pub struct Payer(pub(crate) Object);

    impl Payer {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("sp_openid"), optional::<String>("sub_openid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 用户标识
        pub fn sp_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_openid", value.into()))
        }

        /// 用户子标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_openid", value.into()))
        }
    }

    /// 场景信息
    #[derive(Clone)]
    pub struct SceneInfo(pub(crate) Object);

    impl SceneInfo {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("payer_client_ip"),
            optional::<String>("device_id"),
            optional::<StoreInfo>("store_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 用户终端IP
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("payer_client_ip", value.into()))
        }

        /// 商户端设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_id", value.into()))
        }

        /// 商户门店信息
        #[inline]
        pub fn store_info(self, value: StoreInfo) -> Self {
            Self(self.0.with("store_info", value))
        }
    }

    request!(Request, Payer, SceneInfo);

    held!(Payer, SceneInfo);
}
