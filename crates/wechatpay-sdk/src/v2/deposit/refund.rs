//! `v2/deposit/refund`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/deposit/refund`
#[derive(Clone, Debug)]
pub struct Refund(pub(crate) Node);

impl Refund {
    /// 申请退款（押金） (direct and partner)
    ///
    /// `POST /deposit/refund`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::deposit::refund::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .total_fee(100)
    ///     .refund_fee(100)
    ///     .refund_fee_type("CNY")
    ///     .refund_desc("商品已售完")
    ///     .refund_account("REFUND_SOURCE_RECHARGE_FUNDS")
    ///     .notify_url("https://weixin.qq.com/notify/");
    /// let answer = client.v2().deposit().refund().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011987251)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/deposit/refund", rest)
    }
}

/// 申请退款（押金）
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Numbered, Required, message};
    use crate::operation::{Operation, Query};

    pub use crate::v2::deposit::consume::post::{ResultCode, ReturnCode};
    pub use crate::v2::deposit::micropay::post::SignType;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/deposit/refund").mutual_tls().queried_by(
            "out_refund_no",
            Query {
                path: "/deposit/refundquery",
                with: &["appid", "mch_id", "sub_appid", "sub_mch_id", "sign_type"],
                absent: "REFUNDNOTEXIST",
            },
        );

    /// 申请退款（押金）：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 公众账号ID
        pub appid: Required<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 签名类型
        pub sign_type: Option<Enumeration<SignType>>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Required<String>,
        /// 订单金额，单位为分
        pub total_fee: Required<Fen>,
        /// 退款金额，单位为分
        pub refund_fee: Required<Fen>,
        /// 退款货币种类
        pub refund_fee_type: Option<String>,
        /// 退款原因
        pub refund_desc: Option<String>,
        /// 退款资金来源
        pub refund_account: Option<String>,
        /// 退款结果通知url
        pub notify_url: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户公众账号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Some(value.into());
            self
        }

        /// 微信订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 商户退款单号
        #[inline]
        pub fn out_refund_no(mut self, value: impl Into<String>) -> Self {
            self.out_refund_no = Required::set(value.into());
            self
        }

        /// 订单金额，单位为分
        #[inline]
        pub fn total_fee(mut self, value: impl Into<Fen>) -> Self {
            self.total_fee = Required::set(value.into());
            self
        }

        /// 退款金额，单位为分
        #[inline]
        pub fn refund_fee(mut self, value: impl Into<Fen>) -> Self {
            self.refund_fee = Required::set(value.into());
            self
        }

        /// 退款货币种类
        #[inline]
        pub fn refund_fee_type(mut self, value: impl Into<String>) -> Self {
            self.refund_fee_type = Some(value.into());
            self
        }

        /// 退款原因
        #[inline]
        pub fn refund_desc(mut self, value: impl Into<String>) -> Self {
            self.refund_desc = Some(value.into());
            self
        }

        /// 退款资金来源
        #[inline]
        pub fn refund_account(mut self, value: impl Into<String>) -> Self {
            self.refund_account = Some(value.into());
            self
        }

        /// 退款结果通知url
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("mch_id", &mut self.mch_id),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("sign_type", &mut self.sign_type),
                ("transaction_id", &mut self.transaction_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("out_refund_no", &mut self.out_refund_no),
                ("total_fee", &mut self.total_fee),
                ("refund_fee", &mut self.refund_fee),
                ("refund_fee_type", &mut self.refund_fee_type),
                ("refund_desc", &mut self.refund_desc),
                ("refund_account", &mut self.refund_account),
                ("notify_url", &mut self.notify_url),
            ]);
        }
    }

    /// 申请退款（押金）：应答
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
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Option<String>,
        /// 微信退款单号
        pub refund_id: Option<String>,
        /// 退款金额，单位为分
        pub refund_fee: Option<Fen>,
        /// 应结退款金额，单位为分
        pub settlement_refund_fee: Option<Fen>,
        /// 标价金额，单位为分
        pub total_fee: Option<Fen>,
        /// 应结订单金额，单位为分
        pub settlement_total_fee: Option<Fen>,
        /// 标价币种
        pub fee_type: Option<String>,
        /// 现金支付金额，单位为分
        pub cash_fee: Option<Fen>,
        /// 现金支付币种
        pub cash_fee_type: Option<String>,
        /// 现金退款金额，单位为分
        pub cash_refund_fee: Option<Fen>,
        /// 代金券类型
        pub coupon_type_n: Numbered<String>,
        /// 代金券退款总金额，单位为分
        pub coupon_refund_fee: Option<Fen>,
        /// 单个代金券退款金额，单位为分
        pub coupon_refund_fee_n: Numbered<Fen>,
        /// 退款代金券使用数量
        pub coupon_refund_count: Option<i64>,
        /// 退款代金券ID
        pub coupon_refund_id_n: Numbered<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("transaction_id", &mut self.transaction_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("out_refund_no", &mut self.out_refund_no),
                ("refund_id", &mut self.refund_id),
                ("refund_fee", &mut self.refund_fee),
                ("settlement_refund_fee", &mut self.settlement_refund_fee),
                ("total_fee", &mut self.total_fee),
                ("settlement_total_fee", &mut self.settlement_total_fee),
                ("fee_type", &mut self.fee_type),
                ("cash_fee", &mut self.cash_fee),
                ("cash_fee_type", &mut self.cash_fee_type),
                ("cash_refund_fee", &mut self.cash_refund_fee),
                ("coupon_type_$n", &mut self.coupon_type_n),
                ("coupon_refund_fee", &mut self.coupon_refund_fee),
                ("coupon_refund_fee_$n", &mut self.coupon_refund_fee_n),
                ("coupon_refund_count", &mut self.coupon_refund_count),
                ("coupon_refund_id_$n", &mut self.coupon_refund_id_n),
            ]);
        }
    }

    message!(Request, Response);
}
