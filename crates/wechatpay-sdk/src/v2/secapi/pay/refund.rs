//! `v2/secapi/pay/refund`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/secapi/pay/refund`
#[derive(Clone, Debug)]
pub struct Refund(pub(crate) Node);

impl Refund {
    /// 申请退款 (direct and partner)
    ///
    /// `POST /secapi/pay/refund`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::pay::refund::post;
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
    /// let answer = client.v2().secapi().pay().refund().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634906)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secapi/pay/refund", rest)
    }
}

/// 申请退款
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Numbered, Object, message, optional,
        request, required,
    };
    use crate::operation::{Operation, Query};

    pub use crate::v2::secapi::mch::add_institutionsub::post::{ResultCode, ReturnCode};
    pub use crate::v2::secapi::mch::uploadmedia::post::SignType;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/secapi/pay/refund").mutual_tls().queried_by(
            "out_refund_no",
            Query {
                path: "/pay/refundquery",
                with: &["appid", "mch_id", "sub_appid", "sub_mch_id", "sign_type"],
                absent: "REFUNDNOTEXIST",
            },
        );

    /// 申请退款：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<String>("mch_id"),
            optional::<String>("sub_mch_id"),
            optional::<Enumeration<SignType>>("sign_type"),
            optional::<String>("transaction_id"),
            optional::<String>("out_trade_no"),
            required::<String>("out_refund_no"),
            required::<Fen>("total_fee"),
            required::<Fen>("refund_fee"),
            optional::<String>("refund_fee_type"),
            optional::<String>("refund_desc"),
            optional::<String>("refund_account"),
            optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_appid", String::hold(value.into())))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("mch_id", String::hold(value.into())))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mch_id", String::hold(value.into())))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with("sign_type", <Enumeration<SignType>>::hold(value.into())))
        }

        /// 微信订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("transaction_id", String::hold(value.into())))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_trade_no", String::hold(value.into())))
        }

        /// 商户退款单号（必填）
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_refund_no", String::hold(value.into())))
        }

        /// 订单金额，单位为分（必填）
        pub fn total_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("total_fee", Fen::hold(value.into())))
        }

        /// 退款金额，单位为分（必填）
        pub fn refund_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("refund_fee", Fen::hold(value.into())))
        }

        /// 退款货币种类
        pub fn refund_fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with("refund_fee_type", String::hold(value.into())))
        }

        /// 退款原因
        pub fn refund_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with("refund_desc", String::hold(value.into())))
        }

        /// 退款资金来源
        pub fn refund_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with("refund_account", String::hold(value.into())))
        }

        /// 退款结果通知url
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with("notify_url", String::hold(value.into())))
        }
    }

    /// 申请退款：应答
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

    request!(Request);

    message!(Response);
}
