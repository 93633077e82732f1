//! `v2/xdc/apiv2sandbox/pay/micropay`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/xdc/apiv2sandbox/pay/micropay`
pub struct Micropay(pub(crate) Node);

impl Micropay {
    /// 沙箱付款码支付 (direct and partner)
    ///
    /// `POST /xdc/apiv2sandbox/pay/micropay`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::xdc::apiv2sandbox::pay::micropay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .body("image形象店-深圳腾大- QQ公仔")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .attach("说明")
    ///     .total_fee(888)
    ///     .fee_type("CNY")
    ///     .auth_code("120061098828009406");
    /// let answer = client.v2().xdc().apiv2sandbox().pay().micropay().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/xdc/apiv2sandbox/pay/micropay", rest)
    }
}

/// 沙箱付款码支付
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v2::xdc::apiv2getsignkey::sign::getsignkey::post::ReturnCode;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/xdc/apiv2sandbox/pay/micropay");

    enumeration! {
        /// 签名类型
        SignType {
            MD5 = "MD5",
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 业务结果
        ResultCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 交易状态
        TradeState {
            SUCCESS = "SUCCESS",
            REFUND = "REFUND",
            NOTPAY = "NOTPAY",
            CLOSED = "CLOSED",
            REVOKED = "REVOKED",
            USERPAYING = "USERPAYING",
            PAYERROR = "PAYERROR",
            ACCEPT = "ACCEPT",
        }
    }

    /// 沙箱付款码支付：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            required::<String>("body"),
            required::<String>("out_trade_no"),
            optional::<Enumeration<SignType>>("sign_type"),
            optional::<String>("attach"),
            required::<Fen>("total_fee"),
            optional::<String>("fee_type"),
            required::<String>("auth_code"),
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

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 商品描述（必填）
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("body", value.into()))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 订单金额，单位为分（必填）
        pub fn total_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total_fee", value.into()))
        }

        /// 货币类型
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("fee_type", value.into()))
        }

        /// 授权码（必填）
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("auth_code", value.into()))
        }
    }

    /// 沙箱付款码支付：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 交易类型 MICROPAY
        pub trade_type: Option<String>,
        /// 交易状态
        pub trade_state: Option<Enumeration<TradeState>>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 标价金额，单位为分
        pub total_fee: Option<Fen>,
        /// 现金支付金额，单位为分
        pub cash_fee: Option<Fen>,
        /// 代金券金额，单位为分
        pub coupon_fee: Option<Fen>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("result_code", &mut self.result_code),
                3 => Named("err_code", &mut self.err_code),
                4 => Named("err_code_des", &mut self.err_code_des),
                5 => Named("trade_type", &mut self.trade_type),
                6 => Named("trade_state", &mut self.trade_state),
                7 => Named("out_trade_no", &mut self.out_trade_no),
                8 => Named("transaction_id", &mut self.transaction_id),
                9 => Named("total_fee", &mut self.total_fee),
                10 => Named("cash_fee", &mut self.cash_fee),
                11 => Named("coupon_fee", &mut self.coupon_fee),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
