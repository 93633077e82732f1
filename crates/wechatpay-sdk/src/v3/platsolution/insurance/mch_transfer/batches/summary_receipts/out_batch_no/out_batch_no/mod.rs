//! `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`

pub mod apply;

/// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
#[derive(Clone)]
pub struct OutBatchNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBatchNo {
    /// `/apply`
    #[inline]
    pub fn apply(&self) -> apply::Apply {
        apply::Apply { node: self.node.clone() }
    }

    /// 查询商家转账批次电子回单 (partner)
    ///
    /// `GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::insurance::mch_transfer::batches::summary_receipts::out_batch_no::out_batch_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .insurance()
    ///     .mch_transfer()
    ///     .batches()
    ///     .summary_receipts()
    ///     .out_batch_no()
    ///     .out_batch_no("sjzz20230223")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504227)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}")
    }
}

/// 查询商家转账批次电子回单
pub mod get {

    enumeration! {
        /// 电子回单状态
        ReceiptState {
            ACCEPTED = "ACCEPTED",
            FINISHED = "FINISHED",
        }
    }

    /// 查询商家转账批次电子回单：请求
    pub struct Request {
        /// 二级商户号（必填）
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 查询商家转账批次电子回单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商家转账批次单号
        pub batch_id: Option<String>,
        /// 商家批次单号
        pub out_batch_no: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 电子回单状态
        pub receipt_state: ReceiptState,
        /// 电子回单文件的hash方法
        pub hash_type: Option<String>,
        /// 电子回单文件的hash值
        pub hash_value: Option<String>,
        /// 电子回单文件的下载地址
        pub download_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => batch_id: Optional "batch_id",
            1 => out_batch_no: Optional "out_batch_no",
            2 => sub_mchid: Optional "sub_mchid",
            3 => receipt_state: Optional "receipt_state",
            4 => hash_type: Optional "hash_type",
            5 => hash_value: Optional "hash_value",
            6 => download_url: Optional "download_url",
        }
    }
}
