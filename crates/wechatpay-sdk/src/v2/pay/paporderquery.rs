//! `v2/pay/paporderquery`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/paporderquery`
pub struct Paporderquery(pub(crate) Node);

impl Paporderquery {
    /// 查询订单 (direct)
    ///
    /// `POST /pay/paporderquery`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::paporderquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("10000098")
    ///     .transaction_id("1009660380201506130728806387")
    ///     .out_trade_no("20150806125346");
    /// let answer = client.v2().pay().paporderquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4013894074)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/paporderquery", rest)
    }
}

/// 查询订单
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Numbered, Object, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ResultCode, ReturnCode};
    pub use crate::v2::pay::facepayquery::post::TradeState;
    pub use crate::v2::pay::micropay::post::IsSubscribe;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/paporderquery").reads();

    /// 查询订单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            optional::<String>("transaction_id"),
            optional::<String>("out_trade_no"),
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

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 微信订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
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
        /// 设备号
        pub device_info: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 是否关注公众账号
        pub is_subscribe: Option<Enumeration<IsSubscribe>>,
        /// 交易类型
        pub trade_type: Option<String>,
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
        /// 代金券或立减优惠金额，单位为分
        pub coupon_fee: Option<Fen>,
        /// 代金券或立减优惠使用数量
        pub coupon_count: Option<i64>,
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
                3 => Named("mch_id", &mut self.mch_id),
                4 => Named("nonce_str", &mut self.nonce_str),
                5 => Named("sign", &mut self.sign),
                6 => Named("result_code", &mut self.result_code),
                7 => Named("err_code", &mut self.err_code),
                8 => Named("err_code_des", &mut self.err_code_des),
                9 => Named("device_info", &mut self.device_info),
                10 => Named("openid", &mut self.openid),
                11 => Named("is_subscribe", &mut self.is_subscribe),
                12 => Named("trade_type", &mut self.trade_type),
                13 => Named("trade_state", &mut self.trade_state),
                14 => Named("bank_type", &mut self.bank_type),
                15 => Named("total_fee", &mut self.total_fee),
                16 => Named("fee_type", &mut self.fee_type),
                17 => Named("cash_fee", &mut self.cash_fee),
                18 => Named("cash_fee_type", &mut self.cash_fee_type),
                19 => Named("coupon_fee", &mut self.coupon_fee),
                20 => Named("coupon_count", &mut self.coupon_count),
                21 => Named("coupon_id_$n", &mut self.coupon_id_n),
                22 => Named("coupon_fee_$n", &mut self.coupon_fee_n),
                23 => Named("transaction_id", &mut self.transaction_id),
                24 => Named("out_trade_no", &mut self.out_trade_no),
                25 => Named("attach", &mut self.attach),
                26 => Named("time_end", &mut self.time_end),
                27 => Named("trade_state_desc", &mut self.trade_state_desc),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
