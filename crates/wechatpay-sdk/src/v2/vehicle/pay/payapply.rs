//! `v2/vehicle/pay/payapply`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/vehicle/pay/payapply`
#[derive(Clone, Debug)]
pub struct Payapply(pub(crate) Node);

impl Payapply {
    /// 申请扣款 (direct)
    ///
    /// `POST /vehicle/pay/payapply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::vehicle::pay::payapply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("10000098")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .body("公交代扣")
    ///     .detail("公交代扣：A公交代扣：B公交代扣：C")
    ///     .attach("自定义参数")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .total_fee(888)
    ///     .fee_type("CNY")
    ///     .spbill_create_ip("8.8.8.8")
    ///     .goods_tag("WXG")
    ///     .notify_url("http://yoursite.com/wxpay.html")
    ///     .trade_type(post::TradeType::PAP)
    ///     .version(post::Version::N3_0)
    ///     .trade_scene(post::TradeScene::PARKING)
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .profit_sharing(post::ProfitSharing::Y)
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .scene_info(
    ///                 post::SceneInfoSceneInfo::new()
    ///                     .start_time("20170826104339")
    ///                     .end_time("20170826114339")
    ///                     .charging_time("3600")
    ///                     .plate_number("粤B888888")
    ///                     .car_type("小型车")
    ///                     .parking_name("欢乐海岸停车场")
    ///                     .free_time("1200")
    ///                     .deduct_mode(post::DeductMode::PROACTIVE)
    ///                     .support_deduct_mode(post::SupportDeductMode::DEDUCT_PROACTIVE_ONLY),
    ///             ),
    ///     );
    /// let answer = client.v2().vehicle().pay().payapply().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985331)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/vehicle/pay/payapply", rest)
    }
}

/// 申请扣款
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, JsonText, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::vehicle::partnerpay::notification::post::{
        DeductMode, ResultCode, ReturnCode, SignType, Version,
    };
    pub use crate::v2::vehicle::partnerpay::payapply::post::{
        ChannelType, ProfitSharing, SceneInfo, SceneInfoSceneInfo, SupportDeductMode, TradeType,
    };
    pub use crate::v2::vehicle::partnerpay::querystate::post::TradeScene;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/vehicle/pay/payapply").numbered_by("out_trade_no");

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
        /// 版本号
        pub version: Required<Enumeration<Version>>,
        /// 交易场景
        pub trade_scene: Required<Enumeration<TradeScene>>,
        /// 用户标识
        pub openid: Option<String>,
        /// 分账标识
        pub profit_sharing: Option<Enumeration<ProfitSharing>>,
        /// 场景信息JSON格式字符串
        pub scene_info: Required<JsonText<SceneInfo>>,
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

        /// 版本号
        #[inline]
        pub fn version(mut self, value: impl Into<Enumeration<Version>>) -> Self {
            self.version = Required::set(value.into());
            self
        }

        /// 交易场景
        #[inline]
        pub fn trade_scene(mut self, value: impl Into<Enumeration<TradeScene>>) -> Self {
            self.trade_scene = Required::set(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 分账标识
        #[inline]
        pub fn profit_sharing(mut self, value: impl Into<Enumeration<ProfitSharing>>) -> Self {
            self.profit_sharing = Some(value.into());
            self
        }

        /// 场景信息JSON格式字符串
        #[inline]
        pub fn scene_info(mut self, value: impl Into<JsonText<SceneInfo>>) -> Self {
            self.scene_info = Required::set(value.into());
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
                ("version", &mut self.version),
                ("trade_scene", &mut self.trade_scene),
                ("openid", &mut self.openid),
                ("profit_sharing", &mut self.profit_sharing),
                ("scene_info", &mut self.scene_info),
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
