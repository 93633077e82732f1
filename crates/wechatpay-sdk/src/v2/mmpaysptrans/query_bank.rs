//! 查询企业付款银行卡 · Query a bank card payment
//!
//! `v2/mmpaysptrans/query_bank`

/// 查询企业付款银行卡 · Query a bank card payment
///
/// `v2/mmpaysptrans/query_bank`
#[derive(Clone)]
pub struct QueryBank {
    pub(crate) node: crate::chain::Node,
}

impl QueryBank {
    /// 查询企业付款银行卡 · Query a bank card payment
    ///
    /// `POST /mmpaysptrans/query_bank`
    ///
    /// 按商户企业付款单号查询付款到银行卡的状态、金额和失败原因，确认是否到账。模式：普通商户。
    ///
    /// Queries a payment to a bank card by merchant payment number and returns its state and amount. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaysptrans::query_bank::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mch_id("1900000001").partner_trade_no("1212121221227");
    /// let answer = client.v2().mmpaysptrans().query_bank().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `ORDERNOTEXIST`: 该商户号下没有这个订单：单号或商户号不对，或下单没成功；合单要用合单查询。核对单号与商户号；下单结果不明时可用原单号重下。 · This merchant has no such order: the number or the merchant is wrong, the order was never created, or it is a combined order. Check both. If the order may not have been created, create it again under the same number.
    /// - `SYSTEMERROR`: 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGNERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4011941066](https://pay.weixin.qq.com/doc/v2/merchant/4011941066)
    #[doc(alias(
        "查询企业付款银行卡",
        "Query a bank card payment",
        "付款到银行卡",
        "query_bank",
        "mmpaysptrans/query_bank"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaysptrans/query_bank", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaysptrans/query_bank")
    }
}

/// 查询企业付款银行卡 · Query a bank card payment
pub mod post {

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 代付单状态 · Payment status
        Status {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAILED`: 失败 · Failed
            FAILED = "FAILED",
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `BANK_FAIL`: 银行退票 · Returned by the bank
            BANK_FAIL = "BANK_FAIL",
        }
    }

    /// 查询企业付款银行卡：请求 · Query a bank card payment: request
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 商户企业付款单号（必填） · Merchant payment number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub partner_trade_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 商户企业付款单号（必填） · Merchant payment number (required)
        pub fn partner_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.partner_trade_no = value.into_member();
            self
        }
    }

    /// 查询企业付款银行卡：应答 · Query a bank card payment: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 商户企业付款单号 · Merchant payment number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub partner_trade_no: Option<String>,
        /// 微信企业付款单号 · WeChat Pay payment number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub payment_no: Option<String>,
        /// 银行卡号 · MD5 of bank card number
        ///
        /// MD5，十六进制；最长 32 个字符。MD5, in hex. At most 32 characters.
        pub bank_no_md5: Option<String>,
        /// 用户真实姓名 · MD5 of user real name
        ///
        /// MD5，十六进制；最长 32 个字符。MD5, in hex. At most 32 characters.
        pub true_name_md5: Option<String>,
        /// 代付金额 · Payment amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 代付单状态 · Payment status
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub status: Status,
        /// 手续费金额 · Handling fee
        ///
        /// 单位为分。In fen.
        pub cmms_amt: Option<crate::Fen>,
        /// 商户下单时间 · Order creation time
        ///
        /// 北京时间，格式 `yyyy-MM-dd HH:mm:ss` 或 `yyyyMMddHHmmss`；最长 32 个字符。Beijing time, as `yyyy-MM-dd HH:mm:ss` or `yyyyMMddHHmmss`. At most 32 characters.
        pub create_time: Option<String>,
        /// 成功付款时间 · Payment success time
        ///
        /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间；最长 32 个字符。`yyyy-MM-dd HH:mm:ss`, Beijing time. At most 32 characters.
        pub pay_succ_time: Option<String>,
        /// 失败原因 · Failure reason
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
            1 => partner_trade_no: Required "partner_trade_no",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => err_code: Optional "err_code",
            4 => err_code_des: Optional "err_code_des",
            5 => mch_id: Optional "mch_id",
            6 => partner_trade_no: Optional "partner_trade_no",
            7 => payment_no: Optional "payment_no",
            8 => bank_no_md5: Optional "bank_no_md5",
            9 => true_name_md5: Optional "true_name_md5",
            10 => amount: Optional "amount",
            11 => status: Optional "status",
            12 => cmms_amt: Optional "cmms_amt",
            13 => create_time: Optional "create_time",
            14 => pay_succ_time: Optional "pay_succ_time",
            15 => reason: Optional "reason",
        }
    }
}
