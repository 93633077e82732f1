//! `v2/deposit/consume`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/deposit/consume`
pub struct Consume(pub(crate) Node);

impl Consume {
    /// 消费押金 (direct and partner)
    ///
    /// `POST /deposit/consume`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::deposit::consume::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .mch_id("1900000100")
    ///     .sub_mch_id("1900000100")
    ///     .transaction_id("013467007045764")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .total_fee(888)
    ///     .consume_fee(888)
    ///     .fee_type("CNY")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().deposit().consume().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011986801)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/deposit/consume", rest)
    }
}

/// 消费押金
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/deposit/consume").mutual_tls();

    enumeration! {
        /// 签名类型
        SignType {
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码
        ReturnCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果
        ResultCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// 消费押金：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<String>("mch_id"),
            required::<String>("sub_mch_id"),
            optional::<String>("transaction_id"),
            optional::<String>("out_trade_no"),
            required::<Fen>("total_fee"),
            required::<Fen>("consume_fee"),
            required::<String>("fee_type"),
            required::<Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }

        /// 微信订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 押金总金额，单位为分（必填）
        pub fn total_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total_fee", value.into()))
        }

        /// 消费金额，单位为分（必填）
        pub fn consume_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("consume_fee", value.into()))
        }

        /// 货币类型（必填）
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("fee_type", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }
    }

    /// 消费押金：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
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
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 押金总金额，单位为分
        pub total_fee: Option<Fen>,
        /// 消费金额，单位为分
        pub consume_fee: Option<Fen>,
        /// 货币类型
        pub fee_type: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("appid", &mut self.appid),
                3 => Named("sub_appid", &mut self.sub_appid),
                4 => Named("mch_id", &mut self.mch_id),
                5 => Named("sub_mch_id", &mut self.sub_mch_id),
                6 => Named("nonce_str", &mut self.nonce_str),
                7 => Named("sign", &mut self.sign),
                8 => Named("result_code", &mut self.result_code),
                9 => Named("err_code", &mut self.err_code),
                10 => Named("err_code_des", &mut self.err_code_des),
                11 => Named("transaction_id", &mut self.transaction_id),
                12 => Named("out_trade_no", &mut self.out_trade_no),
                13 => Named("total_fee", &mut self.total_fee),
                14 => Named("consume_fee", &mut self.consume_fee),
                15 => Named("fee_type", &mut self.fee_type),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
