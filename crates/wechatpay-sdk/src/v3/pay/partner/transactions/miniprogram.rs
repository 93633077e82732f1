//! `/v3/pay/partner/transactions/miniprogram`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/partner/transactions/miniprogram`
#[derive(Clone, Debug)]
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
        self.0.call(&post::OPERATION).message(request)
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

    use crate::message::{Members, Message, Required, Time, message};
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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商公众号ID
        pub sp_appid: Required<String>,
        /// 服务商户号
        pub sp_mchid: Required<String>,
        /// 子商户公众号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 商品描述
        pub description: Required<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 交易结束时间
        pub time_expire: Option<Time>,
        /// 附加数据
        pub attach: Option<String>,
        /// 通知地址
        pub notify_url: Option<String>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 电子发票入口开放标识
        pub support_fapiao: Option<bool>,
        /// 订单金额
        pub amount: Required<Amount>,
        /// 支付者
        pub payer: Required<Payer>,
        /// 优惠功能
        pub detail: Option<Detail>,
        /// 场景信息
        pub scene_info: Option<SceneInfo>,
        /// 结算信息
        pub settle_info: Option<SettleInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商公众号ID
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 服务商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Required::set(value.into());
            self
        }

        /// 子商户公众号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 商品描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 交易结束时间
        #[inline]
        pub fn time_expire(mut self, value: impl Into<Time>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// 附加数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// 订单优惠标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 电子发票入口开放标识
        #[inline]
        pub fn support_fapiao(mut self, value: bool) -> Self {
            self.support_fapiao = Some(value);
            self
        }

        /// 订单金额
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
            self
        }

        /// 支付者
        #[inline]
        pub fn payer(mut self, value: Payer) -> Self {
            self.payer = Required::set(value);
            self
        }

        /// 优惠功能
        #[inline]
        pub fn detail(mut self, value: Detail) -> Self {
            self.detail = Some(value);
            self
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(mut self, value: SceneInfo) -> Self {
            self.scene_info = Some(value);
            self
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(mut self, value: SettleInfo) -> Self {
            self.settle_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_appid", &mut self.sp_appid),
                ("sp_mchid", &mut self.sp_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("description", &mut self.description),
                ("out_trade_no", &mut self.out_trade_no),
                ("time_expire", &mut self.time_expire),
                ("attach", &mut self.attach),
                ("notify_url", &mut self.notify_url),
                ("goods_tag", &mut self.goods_tag),
                ("support_fapiao", &mut self.support_fapiao),
                ("amount", &mut self.amount),
                ("payer", &mut self.payer),
                ("detail", &mut self.detail),
                ("scene_info", &mut self.scene_info),
                ("settle_info", &mut self.settle_info),
            ]);
        }
    }

    /// 支付者
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Payer {
        /// 用户标识
        pub sp_openid: Option<String>,
        /// 用户子标识
        pub sub_openid: Option<String>,
    }

    impl Payer {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户标识
        #[inline]
        pub fn sp_openid(mut self, value: impl Into<String>) -> Self {
            self.sp_openid = Some(value.into());
            self
        }

        /// 用户子标识
        #[inline]
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
        }
    }

    impl Message for Payer {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("sp_openid", &mut self.sp_openid), ("sub_openid", &mut self.sub_openid)]);
        }
    }

    /// 场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 用户终端IP
        pub payer_client_ip: Option<String>,
        /// 商户端设备号
        pub device_id: Option<String>,
        /// 商户门店信息
        pub store_info: Option<StoreInfo>,
    }

    impl SceneInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户终端IP
        #[inline]
        pub fn payer_client_ip(mut self, value: impl Into<String>) -> Self {
            self.payer_client_ip = Some(value.into());
            self
        }

        /// 商户端设备号
        #[inline]
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// 商户门店信息
        #[inline]
        pub fn store_info(mut self, value: StoreInfo) -> Self {
            self.store_info = Some(value);
            self
        }
    }

    impl Message for SceneInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("payer_client_ip", &mut self.payer_client_ip),
                ("device_id", &mut self.device_id),
                ("store_info", &mut self.store_info),
            ]);
        }
    }

    message!(Request, Payer, SceneInfo);
}
