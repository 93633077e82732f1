//! `v2/pay/partner/paporderquery`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/partner/paporderquery`
#[derive(Clone, Debug)]
pub struct Paporderquery(pub(crate) Node);

impl Paporderquery {
    /// 查询订单 (partner)
    ///
    /// `POST /pay/partner/paporderquery`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::partner::paporderquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("10000098")
    ///     .transaction_id("1009660380201506130728806387")
    ///     .out_trade_no("20150806125346")
    ///     .sub_appid("")
    ///     .sub_mch_id("");
    /// let answer = client.v2().pay().partner().paporderquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014113946)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/partner/paporderquery", rest)
    }
}

/// 查询订单
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Numbered, Object, message, optional,
        request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ResultCode, ReturnCode};
    pub use crate::v2::pay::facepayquery::post::TradeState;
    pub use crate::v2::pay::micropay::post::IsSubscribe;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/partner/paporderquery").reads();

    /// 查询订单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            optional::<String>("transaction_id"),
            optional::<String>("out_trade_no"),
            optional::<String>("sub_appid"),
            optional::<String>("sub_mch_id"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 请求appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("mch_id", String::hold(value.into())))
        }

        /// 微信订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("transaction_id", String::hold(value.into())))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_trade_no", String::hold(value.into())))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_appid", String::hold(value.into())))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mch_id", String::hold(value.into())))
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
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("device_info", &mut self.device_info),
                ("openid", &mut self.openid),
                ("is_subscribe", &mut self.is_subscribe),
                ("trade_type", &mut self.trade_type),
                ("trade_state", &mut self.trade_state),
                ("bank_type", &mut self.bank_type),
                ("total_fee", &mut self.total_fee),
                ("fee_type", &mut self.fee_type),
                ("cash_fee", &mut self.cash_fee),
                ("cash_fee_type", &mut self.cash_fee_type),
                ("coupon_fee", &mut self.coupon_fee),
                ("coupon_count", &mut self.coupon_count),
                ("coupon_id_$n", &mut self.coupon_id_n),
                ("coupon_fee_$n", &mut self.coupon_fee_n),
                ("transaction_id", &mut self.transaction_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("attach", &mut self.attach),
                ("time_end", &mut self.time_end),
                ("trade_state_desc", &mut self.trade_state_desc),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mch_id", &mut self.sub_mch_id),
            ]);
        }
    }

    request!(Request);

    message!(Response);
}
