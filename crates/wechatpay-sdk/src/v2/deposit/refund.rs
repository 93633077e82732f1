//! `v2/deposit/refund`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/deposit/refund`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Numbered, Object, message, optional, request,
        required,
    };
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

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }

        /// 微信订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 商户退款单号（必填）
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_refund_no", value.into()))
        }

        /// 订单金额，单位为分（必填）
        pub fn total_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total_fee", value.into()))
        }

        /// 退款金额，单位为分（必填）
        pub fn refund_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("refund_fee", value.into()))
        }

        /// 退款货币种类
        pub fn refund_fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("refund_fee_type", value.into()))
        }

        /// 退款原因
        pub fn refund_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("refund_desc", value.into()))
        }

        /// 退款资金来源
        pub fn refund_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("refund_account", value.into()))
        }

        /// 退款结果通知url
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("result_code", &mut self.result_code),
                3 => Named("err_code", &mut self.err_code),
                4 => Named("err_code_des", &mut self.err_code_des),
                5 => Named("appid", &mut self.appid),
                6 => Named("mch_id", &mut self.mch_id),
                7 => Named("sub_appid", &mut self.sub_appid),
                8 => Named("sub_mch_id", &mut self.sub_mch_id),
                9 => Named("nonce_str", &mut self.nonce_str),
                10 => Named("sign", &mut self.sign),
                11 => Named("transaction_id", &mut self.transaction_id),
                12 => Named("out_trade_no", &mut self.out_trade_no),
                13 => Named("out_refund_no", &mut self.out_refund_no),
                14 => Named("refund_id", &mut self.refund_id),
                15 => Named("refund_fee", &mut self.refund_fee),
                16 => Named("settlement_refund_fee", &mut self.settlement_refund_fee),
                17 => Named("total_fee", &mut self.total_fee),
                18 => Named("settlement_total_fee", &mut self.settlement_total_fee),
                19 => Named("fee_type", &mut self.fee_type),
                20 => Named("cash_fee", &mut self.cash_fee),
                21 => Named("cash_fee_type", &mut self.cash_fee_type),
                22 => Named("cash_refund_fee", &mut self.cash_refund_fee),
                23 => Named("coupon_type_$n", &mut self.coupon_type_n),
                24 => Named("coupon_refund_fee", &mut self.coupon_refund_fee),
                25 => Named("coupon_refund_fee_$n", &mut self.coupon_refund_fee_n),
                26 => Named("coupon_refund_count", &mut self.coupon_refund_count),
                27 => Named("coupon_refund_id_$n", &mut self.coupon_refund_id_n),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
