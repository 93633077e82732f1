//! `v2/pay/profitsharingquery`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/profitsharingquery`
pub struct Profitsharingquery(pub(crate) Node);

impl Profitsharingquery {
    /// 查询分账结果 (direct and partner)
    ///
    /// `POST /pay/profitsharingquery`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::profitsharingquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000100")
    ///     .sub_mch_id("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().pay().profitsharingquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011983179)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/profitsharingquery", rest)
    }
}

/// 查询分账结果
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, JsonText, Listed, Message, Named, Object, enumeration, message, optional,
        request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ResultCode, ReturnCode, SignType};
    pub use crate::v2::pay::profitsharingaddreceiver::post::Type;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/profitsharingquery").reads();

    enumeration! {
        /// 分账单状态
        Status {
            PROCESSING = "PROCESSING",
            FINISHED = "FINISHED",
        }
    }

    enumeration! {
        /// 分账结果
        ReceiversResult {
            PENDING = "PENDING",
            SUCCESS = "SUCCESS",
            CLOSED = "CLOSED",
        }
    }

    /// 查询分账结果：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mch_id"),
            optional::<String>("sub_mch_id"),
            required::<String>("transaction_id"),
            required::<String>("out_order_no"),
            required::<Enumeration<SignType>>("sign_type"),
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

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 商户分账单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_order_no", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }
    }

    /// 查询分账结果：应答
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
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 分账单状态
        pub status: Option<Enumeration<Status>>,
        /// 分账接收方列表JSON格式字符串
        pub receivers: Option<JsonText<Vec<Receivers>>>,
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
                11 => Named("transaction_id", &mut self.transaction_id),
                12 => Named("out_order_no", &mut self.out_order_no),
                13 => Named("order_id", &mut self.order_id),
                14 => Named("status", &mut self.status),
                15 => Named("receivers", &mut self.receivers),
                _ => return None,
            })
        }
    }

    /// 分账接收方列表JSON格式字符串
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Receivers {
        /// 分账接收方类型
        pub r#type: Option<Enumeration<Type>>,
        /// 分账接收方账号
        pub account: Option<String>,
        /// 分账金额，单位为分
        pub amount: Option<Fen>,
        /// 分账描述
        pub description: Option<String>,
        /// 分账明细单号
        pub detail_id: Option<String>,
        /// 分账完成时间
        pub finish_time: Option<String>,
        /// 分账接收商户号
        pub receiver_mchid: Option<String>,
        /// 分账结果
        pub result: Option<Enumeration<ReceiversResult>>,
    }

    impl Message for Receivers {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("account", &mut self.account),
                2 => Named("amount", &mut self.amount),
                3 => Named("description", &mut self.description),
                4 => Named("detail_id", &mut self.detail_id),
                5 => Named("finish_time", &mut self.finish_time),
                6 => Named("receiver_mchid", &mut self.receiver_mchid),
                7 => Named("result", &mut self.result),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Receivers);
}
