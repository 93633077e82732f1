//! `/v3/pay/transactions/jsapi-with-contract`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/transactions/jsapi-with-contract`
#[derive(Clone, Debug)]
pub struct JsapiWithContract(pub(crate) Node);

impl JsapiWithContract {
    /// JSAPI下单并授权/签约 (direct)
    ///
    /// `POST /v3/pay/transactions/jsapi-with-contract`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::transactions::jsapi_with_contract::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mchid("1230000109")
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .time_expire("2018-06-08T10:34:56+08:00")
    ///     .attach("自定义数据说明")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .goods_tag("WXG")
    ///     .support_fapiao(true)
    ///     .amount(post::Amount::new().total(100).currency("CNY"))
    ///     .payer(post::Payer::new().openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"))
    ///     .detail(
    ///         post::Detail::new()
    ///             .cost_price(608800)
    ///             .invoice_id("微信123")
    ///             .goods_detail(vec![
    ///                 post::GoodsDetail::new()
    ///                     .merchant_goods_id("1246464644")
    ///                     .wechatpay_goods_id("1001")
    ///                     .goods_name("iPhoneX 256G")
    ///                     .quantity(1)
    ///                     .unit_price(528800),
    ///             ]),
    ///     )
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .payer_client_ip("14.23.150.211")
    ///             .device_id("013467007045764")
    ///             .store_info(
    ///                 post::StoreInfo::new()
    ///                     .id("0001")
    ///                     .name("腾讯大厦分店")
    ///                     .area_code("440305")
    ///                     .address("广东省深圳市南山区科技中一道10000号"),
    ///             ),
    ///     )
    ///     .settle_info(post::SettleInfo::new().profit_sharing(true))
    ///     .contract_info(
    ///         post::ContractInfo::new()
    ///             .token("201710180325670965")
    ///             .password_free_contract_id("201710180325670965")
    ///             .plan_id("3484306348")
    ///             .contract_mchid("1200009811")
    ///             .contract_appid("wxcbda96de0b165486")
    ///             .contract_code("100001256")
    ///             .request_serial("1695")
    ///             .contract_display_account("123456")
    ///             .contract_notify_url("https://yoursite.com"),
    ///     );
    /// let answer = client.v3().pay().transactions().jsapi_with_contract().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526910)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/transactions/jsapi-with-contract", rest)
    }
}

/// JSAPI下单并授权/签约
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::pay::partner::transactions::app::post::{Amount, Response};
    pub use crate::v3::pay::partner::transactions::app_with_contract::post::{
        Detail, GoodsDetail, SceneInfo, SettleInfo, StoreInfo,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/pay/transactions/jsapi-with-contract")
            .numbered_by("out_trade_no");

    /// JSAPI下单并授权/签约：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 公众号ID
        pub appid: Required<String>,
        /// 直连商户号
        pub mchid: Required<String>,
        /// 商品描述
        pub description: Required<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 交易结束时间
        pub time_expire: Option<Time>,
        /// 附加数据
        pub attach: Option<String>,
        /// 通知地址
        pub notify_url: Required<String>,
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
        /// 签约授权信息
        pub contract_info: Required<ContractInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 直连商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
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
            self.notify_url = Required::set(value.into());
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

        /// 签约授权信息
        #[inline]
        pub fn contract_info(mut self, value: ContractInfo) -> Self {
            self.contract_info = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
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
                ("contract_info", &mut self.contract_info),
            ]);
        }
    }

    /// 支付者
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Payer {
        /// 用户标识
        pub openid: Required<String>,
    }

    impl Payer {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }
    }

    impl Message for Payer {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("openid", &mut self.openid)]);
        }
    }

    /// 签约授权信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ContractInfo {
        /// 扣费服务预授权token
        pub token: Option<String>,
        /// 免密协议ID
        pub password_free_contract_id: Option<String>,
        /// 模板ID
        pub plan_id: Option<String>,
        /// 签约商户号
        pub contract_mchid: Option<String>,
        /// 签约AppID
        pub contract_appid: Option<String>,
        /// 签约协议号
        pub contract_code: Option<String>,
        /// 请求序列号
        pub request_serial: Option<String>,
        /// 用户账户展示名称
        pub contract_display_account: Option<String>,
        /// 签约信息通知URL
        pub contract_notify_url: Option<String>,
    }

    impl ContractInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 扣费服务预授权token
        #[inline]
        pub fn token(mut self, value: impl Into<String>) -> Self {
            self.token = Some(value.into());
            self
        }

        /// 免密协议ID
        #[inline]
        pub fn password_free_contract_id(mut self, value: impl Into<String>) -> Self {
            self.password_free_contract_id = Some(value.into());
            self
        }

        /// 模板ID
        #[inline]
        pub fn plan_id(mut self, value: impl Into<String>) -> Self {
            self.plan_id = Some(value.into());
            self
        }

        /// 签约商户号
        #[inline]
        pub fn contract_mchid(mut self, value: impl Into<String>) -> Self {
            self.contract_mchid = Some(value.into());
            self
        }

        /// 签约AppID
        #[inline]
        pub fn contract_appid(mut self, value: impl Into<String>) -> Self {
            self.contract_appid = Some(value.into());
            self
        }

        /// 签约协议号
        #[inline]
        pub fn contract_code(mut self, value: impl Into<String>) -> Self {
            self.contract_code = Some(value.into());
            self
        }

        /// 请求序列号
        #[inline]
        pub fn request_serial(mut self, value: impl Into<String>) -> Self {
            self.request_serial = Some(value.into());
            self
        }

        /// 用户账户展示名称
        #[inline]
        pub fn contract_display_account(mut self, value: impl Into<String>) -> Self {
            self.contract_display_account = Some(value.into());
            self
        }

        /// 签约信息通知URL
        #[inline]
        pub fn contract_notify_url(mut self, value: impl Into<String>) -> Self {
            self.contract_notify_url = Some(value.into());
            self
        }
    }

    impl Message for ContractInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("token", &mut self.token),
                ("password_free_contract_id", &mut self.password_free_contract_id),
                ("plan_id", &mut self.plan_id),
                ("contract_mchid", &mut self.contract_mchid),
                ("contract_appid", &mut self.contract_appid),
                ("contract_code", &mut self.contract_code),
                ("request_serial", &mut self.request_serial),
                ("contract_display_account", &mut self.contract_display_account),
                ("contract_notify_url", &mut self.contract_notify_url),
            ]);
        }
    }

    message!(Request, Payer, ContractInfo);
}
