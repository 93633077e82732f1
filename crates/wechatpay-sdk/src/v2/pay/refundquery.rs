//! `v2/pay/refundquery`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/refundquery`
pub struct Refundquery(pub(crate) Node);

impl Refundquery {
    /// 查询退款 (direct and partner)
    ///
    /// `POST /pay/refundquery`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::refundquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_appid("wx8888888888888888")
    ///     .sub_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .refund_id("1217752501201407033233368018")
    ///     .offset(15);
    /// let answer = client.v2().pay().refundquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634907)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/refundquery", rest)
    }
}

/// 查询退款
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Numbered, Object, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ResultCode, ReturnCode};
    pub use crate::v2::pay::closeorder::post::SignType;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/refundquery").reads();

    /// 查询退款：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            optional::<String>("sub_appid"),
            optional::<String>("sub_mch_id"),
            optional::<Enumeration<SignType>>("sign_type"),
            optional::<String>("transaction_id"),
            optional::<String>("out_trade_no"),
            required::<String>("out_refund_no"),
            required::<String>("refund_id"),
            optional::<i64>("offset"),
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

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
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

        /// 微信退款单号（必填）
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("refund_id", value.into()))
        }

        /// 偏移量
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }
    }

    /// 查询退款：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误码
        pub err_code: Option<String>,
        /// 错误描述
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
        /// 订单总退款次数
        pub total_refund_count: Option<i64>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 订单金额，单位为分
        pub total_fee: Option<Fen>,
        /// 应结订单金额，单位为分
        pub settlement_total_fee: Option<Fen>,
        /// 货币种类
        pub fee_type: Option<String>,
        /// 现金支付金额，单位为分
        pub cash_fee: Option<Fen>,
        /// 退款笔数
        pub refund_count: Option<i64>,
        /// 商户退款单号
        pub out_refund_no_n: Numbered<String>,
        /// 微信退款单号
        pub refund_id_n: Numbered<String>,
        /// 退款渠道
        pub refund_channel_n: Numbered<String>,
        /// 申请退款金额，单位为分
        pub refund_fee_n: Numbered<Fen>,
        /// 退款金额，单位为分
        pub settlement_refund_fee_n: Numbered<Fen>,
        /// 代金券类型
        pub coupon_type_n_m: Numbered<String>,
        /// 总代金券退款金额，单位为分
        pub coupon_refund_fee_n: Numbered<Fen>,
        /// 退款代金券使用数量
        pub coupon_refund_count_n: Numbered<i64>,
        /// 退款代金券ID
        pub coupon_refund_id_n_m: Numbered<String>,
        /// 单个代金券退款金额，单位为分
        pub coupon_refund_fee_n_m: Numbered<Fen>,
        /// 退款状态
        pub refund_status_n: Numbered<String>,
        /// 退款资金来源
        pub refund_account_n: Numbered<String>,
        /// 退款入账账户
        pub refund_recv_accout_n: Numbered<String>,
        /// 退款成功时间
        pub refund_success_time_n: Numbered<String>,
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
                11 => Named("total_refund_count", &mut self.total_refund_count),
                12 => Named("transaction_id", &mut self.transaction_id),
                13 => Named("out_trade_no", &mut self.out_trade_no),
                14 => Named("total_fee", &mut self.total_fee),
                15 => Named("settlement_total_fee", &mut self.settlement_total_fee),
                16 => Named("fee_type", &mut self.fee_type),
                17 => Named("cash_fee", &mut self.cash_fee),
                18 => Named("refund_count", &mut self.refund_count),
                19 => Named("out_refund_no_$n", &mut self.out_refund_no_n),
                20 => Named("refund_id_$n", &mut self.refund_id_n),
                21 => Named("refund_channel_$n", &mut self.refund_channel_n),
                22 => Named("refund_fee_$n", &mut self.refund_fee_n),
                23 => Named("settlement_refund_fee_$n", &mut self.settlement_refund_fee_n),
                24 => Named("coupon_type_$n_$m", &mut self.coupon_type_n_m),
                25 => Named("coupon_refund_fee_$n", &mut self.coupon_refund_fee_n),
                26 => Named("coupon_refund_count_$n", &mut self.coupon_refund_count_n),
                27 => Named("coupon_refund_id_$n_$m", &mut self.coupon_refund_id_n_m),
                28 => Named("coupon_refund_fee_$n_$m", &mut self.coupon_refund_fee_n_m),
                29 => Named("refund_status_$n", &mut self.refund_status_n),
                30 => Named("refund_account_$n", &mut self.refund_account_n),
                31 => Named("refund_recv_accout_$n", &mut self.refund_recv_accout_n),
                32 => Named("refund_success_time_$n", &mut self.refund_success_time_n),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
