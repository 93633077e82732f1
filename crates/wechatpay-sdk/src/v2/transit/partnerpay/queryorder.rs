//! `v2/transit/partnerpay/queryorder`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/transit/partnerpay/queryorder`
pub struct Queryorder(pub(crate) Node);

impl Queryorder {
    /// 查询订单 (partner)
    ///
    /// `POST /transit/partnerpay/queryorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::transit::partnerpay::queryorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .sub_appid("wxcbda96de0b165489")
    ///     .mch_id("10000098")
    ///     .sub_mch_id("1900000109")
    ///     .transaction_id("1009660380201506130728806387")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().transit().partnerpay().queryorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989909)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/transit/partnerpay/queryorder", rest)
    }
}

/// 查询订单
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Numbered, Object, enumeration, message, optional,
        request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::transit::partnerpay::payapply::post::{
        ResultCode, ReturnCode, SignType, TradeType,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/transit/partnerpay/queryorder").reads();

    enumeration! {
        /// 是否关注公众账号
        IsSubscribe {
            Y = "Y",
            N = "N",
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

    /// 查询订单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<String>("mch_id"),
            required::<String>("sub_mch_id"),
            required::<String>("transaction_id"),
            required::<Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 请求appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户公众账号id
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

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }
    }

    /// 查询订单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 请求appid
        pub appid: Option<String>,
        /// 子商户公众账号id
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
        /// 设备号
        pub device_info: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 用户子标识
        pub sub_openid: Option<String>,
        /// 是否关注公众账号
        pub is_subscribe: Option<Enumeration<IsSubscribe>>,
        /// 交易类型
        pub trade_type: Option<Enumeration<TradeType>>,
        /// 交易状态
        pub trade_state: Option<Enumeration<TradeState>>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 总金额，单位为分
        pub total_fee: Option<Fen>,
        /// 货币种类
        pub fee_type: Option<String>,
        /// 现金支付金额，单位为分
        pub cash_fee: Option<Fen>,
        /// 现金支付货币类型
        pub cash_fee_type: Option<String>,
        /// 应结订单金额，单位为分
        pub settlement_total_fee: Option<Fen>,
        /// 代金券或立减优惠金额，单位为分
        pub coupon_fee: Option<Fen>,
        /// 代金券或立减优惠使用数量
        pub coupon_count: Option<i64>,
        /// 代金券类型
        pub coupon_type_n: Numbered<String>,
        /// 代金券或立减优惠ID
        pub coupon_id_n: Numbered<String>,
        /// 单个代金券或立减优惠支付金额，单位为分
        pub coupon_fee_n: Numbered<Fen>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 支付完成时间
        pub time_end: Option<String>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
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
                11 => Named("device_info", &mut self.device_info),
                12 => Named("openid", &mut self.openid),
                13 => Named("sub_openid", &mut self.sub_openid),
                14 => Named("is_subscribe", &mut self.is_subscribe),
                15 => Named("trade_type", &mut self.trade_type),
                16 => Named("trade_state", &mut self.trade_state),
                17 => Named("bank_type", &mut self.bank_type),
                18 => Named("total_fee", &mut self.total_fee),
                19 => Named("fee_type", &mut self.fee_type),
                20 => Named("cash_fee", &mut self.cash_fee),
                21 => Named("cash_fee_type", &mut self.cash_fee_type),
                22 => Named("settlement_total_fee", &mut self.settlement_total_fee),
                23 => Named("coupon_fee", &mut self.coupon_fee),
                24 => Named("coupon_count", &mut self.coupon_count),
                25 => Named("coupon_type_$n", &mut self.coupon_type_n),
                26 => Named("coupon_id_$n", &mut self.coupon_id_n),
                27 => Named("coupon_fee_$n", &mut self.coupon_fee_n),
                28 => Named("transaction_id", &mut self.transaction_id),
                29 => Named("out_trade_no", &mut self.out_trade_no),
                30 => Named("attach", &mut self.attach),
                31 => Named("time_end", &mut self.time_end),
                32 => Named("trade_state_desc", &mut self.trade_state_desc),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
