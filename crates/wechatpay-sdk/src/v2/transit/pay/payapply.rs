//! `v2/transit/pay/payapply`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/transit/pay/payapply`
#[derive(Clone, Debug)]
pub struct Payapply(pub(crate) Node);

impl Payapply {
    /// 申请扣款 (direct)
    ///
    /// `POST /transit/pay/payapply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::transit::pay::payapply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("10000098")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .body("公交代扣")
    ///     .detail("公交代扣：A 公交代扣：B 公交代扣：C")
    ///     .attach("自定义参数")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .total_fee(888)
    ///     .fee_type("CNY")
    ///     .spbill_create_ip("8.8.8.8")
    ///     .goods_tag("WXG")
    ///     .notify_url("http://yoursite.com/wxpay.html")
    ///     .trade_type(post::TradeType::PAP)
    ///     .contract_id("Wx15463511252015071056489715")
    ///     .trade_scene(post::TradeScene::METRO)
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .scene_info(
    ///                 post::SceneInfoSceneInfo::new()
    ///                     .start_time("20170826104339")
    ///                     .end_time("20170826114339")
    ///                     .qrcode_hash("a756836e7432437d98bbf07bdde2942c99f6a2ab88a72b60aa747fce54b093c6")
    ///                     .start_station("西单")
    ///                     .end_station("天安门西"),
    ///             ),
    ///     )
    ///     .clientip("119.145.83.6")
    ///     .deviceid("baf04e6bbbd06f7b1a197d18ed53b7f1")
    ///     .mobile("18933432355")
    ///     .email("aobama@whitehouse.com")
    ///     .qq("100243")
    ///     .openid("baf04e6bbbd06f7b1a197d18ed53b7f1")
    ///     .creid("110102199701011000")
    ///     .outerid("user123")
    ///     .version(post::Version::N2_0);
    /// let answer = client.v2().transit().pay().payapply().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984781)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/transit/pay/payapply", rest)
    }
}

/// 申请扣款
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, JsonText, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::transit::partnerpay::payapply::post::{
        ResultCode, ReturnCode, SceneInfo, SceneInfoSceneInfo, SignType, TradeScene, TradeType,
        Version,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/transit/pay/payapply").numbered_by("out_trade_no");

    /// 申请扣款：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 公众账号id
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
        /// 商品描述
        pub body: Required<String>,
        /// 商品详情
        pub detail: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 总金额，单位为分
        pub total_fee: Required<Fen>,
        /// 货币类型
        pub fee_type: Option<String>,
        /// 终端IP
        pub spbill_create_ip: Required<String>,
        /// 商品标记
        pub goods_tag: Option<String>,
        /// 回调通知url
        pub notify_url: Required<String>,
        /// 交易类型
        pub trade_type: Required<Enumeration<TradeType>>,
        /// 委托代扣协议id
        pub contract_id: Option<String>,
        /// 交易场景
        pub trade_scene: Required<Enumeration<TradeScene>>,
        /// 场景信息JSON格式字符串
        pub scene_info: Required<JsonText<SceneInfo>>,
        /// 客户端 IP
        pub clientip: Option<String>,
        /// 设备ID
        pub deviceid: Option<String>,
        /// 手机号
        pub mobile: Option<String>,
        /// 邮箱地址
        pub email: Option<String>,
        /// QQ号
        pub qq: Option<String>,
        /// 微信openID
        pub openid: Option<String>,
        /// 身份证号
        pub creid: Option<String>,
        /// 商户侧用户标识
        pub outerid: Option<String>,
        /// 版本号 此字段仅针对有垫资权限的商户有效
        pub version: Required<Enumeration<Version>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号id
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }

        /// 商品描述
        #[inline]
        pub fn body(mut self, value: impl Into<String>) -> Self {
            self.body = Required::set(value.into());
            self
        }

        /// 商品详情
        #[inline]
        pub fn detail(mut self, value: impl Into<String>) -> Self {
            self.detail = Some(value.into());
            self
        }

        /// 附加数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 总金额，单位为分
        #[inline]
        pub fn total_fee(mut self, value: impl Into<Fen>) -> Self {
            self.total_fee = Required::set(value.into());
            self
        }

        /// 货币类型
        #[inline]
        pub fn fee_type(mut self, value: impl Into<String>) -> Self {
            self.fee_type = Some(value.into());
            self
        }

        /// 终端IP
        #[inline]
        pub fn spbill_create_ip(mut self, value: impl Into<String>) -> Self {
            self.spbill_create_ip = Required::set(value.into());
            self
        }

        /// 商品标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 回调通知url
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 交易类型
        #[inline]
        pub fn trade_type(mut self, value: impl Into<Enumeration<TradeType>>) -> Self {
            self.trade_type = Required::set(value.into());
            self
        }

        /// 委托代扣协议id
        #[inline]
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Some(value.into());
            self
        }

        /// 交易场景
        #[inline]
        pub fn trade_scene(mut self, value: impl Into<Enumeration<TradeScene>>) -> Self {
            self.trade_scene = Required::set(value.into());
            self
        }

        /// 场景信息JSON格式字符串
        #[inline]
        pub fn scene_info(mut self, value: impl Into<JsonText<SceneInfo>>) -> Self {
            self.scene_info = Required::set(value.into());
            self
        }

        /// 客户端 IP
        #[inline]
        pub fn clientip(mut self, value: impl Into<String>) -> Self {
            self.clientip = Some(value.into());
            self
        }

        /// 设备ID
        #[inline]
        pub fn deviceid(mut self, value: impl Into<String>) -> Self {
            self.deviceid = Some(value.into());
            self
        }

        /// 手机号
        #[inline]
        pub fn mobile(mut self, value: impl Into<String>) -> Self {
            self.mobile = Some(value.into());
            self
        }

        /// 邮箱地址
        #[inline]
        pub fn email(mut self, value: impl Into<String>) -> Self {
            self.email = Some(value.into());
            self
        }

        /// QQ号
        #[inline]
        pub fn qq(mut self, value: impl Into<String>) -> Self {
            self.qq = Some(value.into());
            self
        }

        /// 微信openID
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 身份证号
        #[inline]
        pub fn creid(mut self, value: impl Into<String>) -> Self {
            self.creid = Some(value.into());
            self
        }

        /// 商户侧用户标识
        #[inline]
        pub fn outerid(mut self, value: impl Into<String>) -> Self {
            self.outerid = Some(value.into());
            self
        }

        /// 版本号 此字段仅针对有垫资权限的商户有效
        #[inline]
        pub fn version(mut self, value: impl Into<Enumeration<Version>>) -> Self {
            self.version = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("sign_type", &mut self.sign_type),
                ("body", &mut self.body),
                ("detail", &mut self.detail),
                ("attach", &mut self.attach),
                ("out_trade_no", &mut self.out_trade_no),
                ("total_fee", &mut self.total_fee),
                ("fee_type", &mut self.fee_type),
                ("spbill_create_ip", &mut self.spbill_create_ip),
                ("goods_tag", &mut self.goods_tag),
                ("notify_url", &mut self.notify_url),
                ("trade_type", &mut self.trade_type),
                ("contract_id", &mut self.contract_id),
                ("trade_scene", &mut self.trade_scene),
                ("scene_info", &mut self.scene_info),
                ("clientip", &mut self.clientip),
                ("deviceid", &mut self.deviceid),
                ("mobile", &mut self.mobile),
                ("email", &mut self.email),
                ("qq", &mut self.qq),
                ("openid", &mut self.openid),
                ("creid", &mut self.creid),
                ("outerid", &mut self.outerid),
                ("version", &mut self.version),
            ]);
        }
    }

    /// 申请扣款：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号id
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("device_info", &mut self.device_info),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
            ]);
        }
    }

    message!(Request, Response);
}
