//! `v2/pay/refundquery`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/refundquery`
#[derive(Clone, Debug)]
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
        Enumeration, Fen, Hold, Listed, Members, Message, Numbered, Object, message, optional,
        request, required,
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
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("mch_id", String::hold(value.into())))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_appid", String::hold(value.into())))
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

        /// 微信退款单号（必填）
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("refund_id", String::hold(value.into())))
        }

        /// 偏移量
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value.hold()))
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
                ("total_refund_count", &mut self.total_refund_count),
                ("transaction_id", &mut self.transaction_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("total_fee", &mut self.total_fee),
                ("settlement_total_fee", &mut self.settlement_total_fee),
                ("fee_type", &mut self.fee_type),
                ("cash_fee", &mut self.cash_fee),
                ("refund_count", &mut self.refund_count),
                ("out_refund_no_$n", &mut self.out_refund_no_n),
                ("refund_id_$n", &mut self.refund_id_n),
                ("refund_channel_$n", &mut self.refund_channel_n),
                ("refund_fee_$n", &mut self.refund_fee_n),
                ("settlement_refund_fee_$n", &mut self.settlement_refund_fee_n),
                ("coupon_type_$n_$m", &mut self.coupon_type_n_m),
                ("coupon_refund_fee_$n", &mut self.coupon_refund_fee_n),
                ("coupon_refund_count_$n", &mut self.coupon_refund_count_n),
                ("coupon_refund_id_$n_$m", &mut self.coupon_refund_id_n_m),
                ("coupon_refund_fee_$n_$m", &mut self.coupon_refund_fee_n_m),
                ("refund_status_$n", &mut self.refund_status_n),
                ("refund_account_$n", &mut self.refund_account_n),
                ("refund_recv_accout_$n", &mut self.refund_recv_accout_n),
                ("refund_success_time_$n", &mut self.refund_success_time_n),
            ]);
        }
    }

    request!(Request);

    message!(Response);
}
