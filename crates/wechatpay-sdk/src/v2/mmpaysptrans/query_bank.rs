//! `v2/mmpaysptrans/query_bank`

/// `v2/mmpaysptrans/query_bank`
pub struct QueryBank {
    pub(crate) node: crate::chain::Node,
}

impl QueryBank {
    /// 查询企业付款银行卡 (direct)
    ///
    /// `POST /mmpaysptrans/query_bank`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaysptrans::query_bank::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mch_id("1900000109").partner_trade_no("1212121221227");
    /// let answer = client.v2().mmpaysptrans().query_bank().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941066)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaysptrans/query_bank", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/mmpaysptrans/query_bank")
    }
}

/// 查询企业付款银行卡
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    enumeration! {
        /// 代付单状态
        Status {
            SUCCESS = "SUCCESS",
            FAILED = "FAILED",
            PROCESSING = "PROCESSING",
            BANK_FAIL = "BANK_FAIL",
        }
    }

    /// 查询企业付款银行卡：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_id"),
            message::required::<String>("partner_trade_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 商户企业付款单号（必填）
        pub fn partner_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("partner_trade_no", value))
        }
    }

    /// 查询企业付款银行卡：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 商户企业付款单号
        pub partner_trade_no: Option<String>,
        /// 微信企业付款单号
        pub payment_no: Option<String>,
        /// 银行卡号
        pub bank_no_md5: Option<String>,
        /// 用户真实姓名
        pub true_name_md5: Option<String>,
        /// 代付金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 代付单状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 手续费金额，单位为分
        pub cmms_amt: Option<crate::Fen>,
        /// 商户下单时间
        pub create_time: Option<String>,
        /// 成功付款时间
        pub pay_succ_time: Option<String>,
        /// 失败原因
        pub reason: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => err_code: "err_code",
            4 => err_code_des: "err_code_des",
            5 => mch_id: "mch_id",
            6 => partner_trade_no: "partner_trade_no",
            7 => payment_no: "payment_no",
            8 => bank_no_md5: "bank_no_md5",
            9 => true_name_md5: "true_name_md5",
            10 => amount: "amount",
            11 => status: "status",
            12 => cmms_amt: "cmms_amt",
            13 => create_time: "create_time",
            14 => pay_succ_time: "pay_succ_time",
            15 => reason: "reason",
        }
    }
}
