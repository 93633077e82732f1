//! `v2/pay/settlementquery`

/// `v2/pay/settlementquery`
pub struct Settlementquery {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/settlementquery", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/settlementquery")
    }
}

/// 查询结算资金
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    /// 查询结算资金：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mchid"),
            message::optional::<String>("sub_mch_id"),
            message::required::<i64>("usetag"),
            message::required::<i64>("offset"),
            message::required::<i64>("limit"),
            message::required::<String>("date_start"),
            message::required::<String>("date_end"),
            message::optional::<bool>("query_split"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
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
            Self(self.0.with_text("date_start", value))
        }

        /// 结束日期（必填）
        pub fn date_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("date_end", value))
        }

        /// 是否查询分账结算信息
        #[inline]
        pub fn query_split(self, value: bool) -> Self {
            Self(self.0.with("query_split", value))
        }
    }

    /// 查询结算资金：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
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
        pub settlement_fee: Option<crate::Fen>,
        /// 未划账金额，单位为分
        pub unsettlement_fee: Option<crate::Fen>,
        /// 结算币种
        pub settlementfee_type: Option<String>,
        /// 支付金额，单位为分
        pub pay_fee: Option<crate::Fen>,
        /// 退款金额，单位为分
        pub refund_fee: Option<crate::Fen>,
        /// 支付净额，单位为分
        pub pay_net_fee: Option<crate::Fen>,
        /// 手续费金额，单位为分
        pub poundage_fee: Option<crate::Fen>,
        /// 分账划账金额，单位为分
        pub split_settlement_fee: Option<crate::Fen>,
        /// 分账未划账金额，单位为分
        pub split_unsettlement_fee: Option<crate::Fen>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => appid: "appid",
            3 => mch_id: "mch_id",
            4 => nonce_str: "nonce_str",
            5 => result_code: "result_code",
            6 => err_code: "err_code",
            7 => err_code_des: "err_code_des",
            8 => sign: "sign",
            9 => record_num: "record_num",
            10 => fbatchno: "fbatchno",
            11 => date_settlement: "date_settlement",
            12 => date_start: "date_start",
            13 => date_end: "date_end",
            14 => settlement_fee: "settlement_fee",
            15 => unsettlement_fee: "unsettlement_fee",
            16 => settlementfee_type: "settlementfee_type",
            17 => pay_fee: "pay_fee",
            18 => refund_fee: "refund_fee",
            19 => pay_net_fee: "pay_net_fee",
            20 => poundage_fee: "poundage_fee",
            21 => split_settlement_fee: "split_settlement_fee",
            22 => split_unsettlement_fee: "split_unsettlement_fee",
        }
    }
}
