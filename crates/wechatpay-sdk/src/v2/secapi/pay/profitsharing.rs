//! `v2/secapi/pay/profitsharing`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/secapi/pay/profitsharing`
pub struct Profitsharing(pub(crate) Node);

impl Profitsharing {
    /// 请求单次分账 (direct and partner)
    ///
    /// `POST /secapi/pay/profitsharing`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::pay::profitsharing::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000100")
    ///     .sub_mch_id("1900000109")
    ///     .brand_mch_id("1900000108")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .receivers(vec![
    ///         post::Receivers::new()
    ///             .r#type(post::Type::MERCHANT_ID)
    ///             .account("190001001")
    ///             .amount(100)
    ///             .description("分到商户")
    ///             .name("分到个人"),
    ///     ]);
    /// let answer = client.v2().secapi().pay().profitsharing().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941670)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secapi/pay/profitsharing", rest)
    }
}

/// 请求单次分账
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, JsonText, Listed, Message, Named, Object, enumeration, message, optional,
        request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::secapi::mch::add_institutionsub::post::{ResultCode, ReturnCode};
    pub use crate::v2::secapi::pay::multiprofitsharing::post::{
        Receivers, ReceiversResult, ResponseReceivers, SignType, Type,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/secapi/pay/profitsharing")
            .mutual_tls()
            .numbered_by("out_order_no");

    enumeration! {
        /// 分账单状态
        Status {
            FINISHED = "FINISHED",
            PROCESSING = "PROCESSING",
        }
    }

    /// 请求单次分账：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mch_id"),
            optional::<String>("sub_mch_id"),
            optional::<String>("brand_mch_id"),
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<Enumeration<SignType>>("sign_type"),
            required::<String>("transaction_id"),
            required::<String>("out_order_no"),
            required::<JsonText<Vec<Receivers>>>("receivers"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }

        /// 品牌主商户号
        pub fn brand_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_mch_id", value.into()))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 商户分账单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_order_no", value.into()))
        }

        /// 分账接收方列表JSON格式字符串（必填）
        pub fn receivers(self, value: impl Into<JsonText<Vec<Receivers>>>) -> Self {
            Self(self.0.with::<JsonText<Vec<Receivers>>>("receivers", value.into()))
        }
    }

    /// 请求单次分账：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
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
        /// 品牌主商户号
        pub brand_mch_id: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 分账单状态
        pub status: Option<Enumeration<Status>>,
        /// 分账接收方列表JSON格式字符串
        pub receivers: Option<JsonText<Vec<ResponseReceivers>>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_appid", &mut self.sub_appid),
                1 => Named("sub_mch_id", &mut self.sub_mch_id),
                2 => Named("return_code", &mut self.return_code),
                3 => Named("return_msg", &mut self.return_msg),
                4 => Named("appid", &mut self.appid),
                5 => Named("mch_id", &mut self.mch_id),
                6 => Named("nonce_str", &mut self.nonce_str),
                7 => Named("sign", &mut self.sign),
                8 => Named("result_code", &mut self.result_code),
                9 => Named("err_code", &mut self.err_code),
                10 => Named("err_code_des", &mut self.err_code_des),
                11 => Named("brand_mch_id", &mut self.brand_mch_id),
                12 => Named("transaction_id", &mut self.transaction_id),
                13 => Named("out_order_no", &mut self.out_order_no),
                14 => Named("order_id", &mut self.order_id),
                15 => Named("status", &mut self.status),
                16 => Named("receivers", &mut self.receivers),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
