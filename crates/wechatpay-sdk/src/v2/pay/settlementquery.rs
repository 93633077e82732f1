//! `v2/pay/settlementquery`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/settlementquery`
pub struct Settlementquery(pub(crate) Node);

impl Settlementquery {
    /// 查询结算资金
    ///
    /// `POST /pay/settlementquery`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::settlementquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mchid("1900000109")
    ///     .sub_mch_id("1230000109")
    ///     .usetag(1)
    ///     .offset(0)
    ///     .limit(10)
    ///     .date_start("20150807")
    ///     .date_end("20150807")
    ///     .query_split(true);
    /// let answer = client.v2().pay().settlementquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634920)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/settlementquery", rest)
    }
}

/// 查询结算资金
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/settlementquery").reads();

    /// 查询结算资金：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mchid"),
            optional::<String>("sub_mch_id"),
            required::<i64>("usetag"),
            required::<i64>("offset"),
            required::<i64>("limit"),
            required::<String>("date_start"),
            required::<String>("date_end"),
            optional::<bool>("query_split"),
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
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }

        /// 结算状态，已知取值：`1`、`2`（必填）
        #[inline]
        pub fn usetag(self, value: i64) -> Self {
            Self(self.0.with("usetag", value))
        }

        /// 偏移量（必填）
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 最大记录条数（必填）
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 开始日期（必填）
        pub fn date_start(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("date_start", value.into()))
        }

        /// 结束日期（必填）
        pub fn date_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("date_end", value.into()))
        }

        /// 是否查询分账结算信息
        #[inline]
        pub fn query_split(self, value: bool) -> Self {
            Self(self.0.with("query_split", value))
        }
    }

    /// 查询结算资金：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
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
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 返回数据行数
        pub record_num: Option<String>,
        /// 付汇批次号
        pub fbatchno: Option<String>,
        /// 结算日期
        pub date_settlement: Option<String>,
        /// 交易开始日期
        pub date_start: Option<String>,
        /// 交易结束日期
        pub date_end: Option<String>,
        /// 划账金额，单位为分
        pub settlement_fee: Option<Fen>,
        /// 未划账金额，单位为分
        pub unsettlement_fee: Option<Fen>,
        /// 结算币种
        pub settlementfee_type: Option<String>,
        /// 支付金额，单位为分
        pub pay_fee: Option<Fen>,
        /// 退款金额，单位为分
        pub refund_fee: Option<Fen>,
        /// 支付净额，单位为分
        pub pay_net_fee: Option<Fen>,
        /// 手续费金额，单位为分
        pub poundage_fee: Option<Fen>,
        /// 分账划账金额，单位为分
        pub split_settlement_fee: Option<Fen>,
        /// 分账未划账金额，单位为分
        pub split_unsettlement_fee: Option<Fen>,
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
                5 => Named("result_code", &mut self.result_code),
                6 => Named("err_code", &mut self.err_code),
                7 => Named("err_code_des", &mut self.err_code_des),
                8 => Named("sign", &mut self.sign),
                9 => Named("record_num", &mut self.record_num),
                10 => Named("fbatchno", &mut self.fbatchno),
                11 => Named("date_settlement", &mut self.date_settlement),
                12 => Named("date_start", &mut self.date_start),
                13 => Named("date_end", &mut self.date_end),
                14 => Named("settlement_fee", &mut self.settlement_fee),
                15 => Named("unsettlement_fee", &mut self.unsettlement_fee),
                16 => Named("settlementfee_type", &mut self.settlementfee_type),
                17 => Named("pay_fee", &mut self.pay_fee),
                18 => Named("refund_fee", &mut self.refund_fee),
                19 => Named("pay_net_fee", &mut self.pay_net_fee),
                20 => Named("poundage_fee", &mut self.poundage_fee),
                21 => Named("split_settlement_fee", &mut self.split_settlement_fee),
                22 => Named("split_unsettlement_fee", &mut self.split_unsettlement_fee),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
