//! `/v3/transfer/bill-receipt`

pub mod out_batch_no;

/// `/v3/transfer/bill-receipt`
#[derive(Clone)]
pub struct BillReceipt {
    pub(crate) node: crate::chain::Node,
}

impl BillReceipt {
    /// `/{out_batch_no}`: 商家批次单号
    pub fn out_batch_no(&self, value: impl Into<String>) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo { node: self.node.bind("out_batch_no", value) }
    }

    /// 转账电子回单申请受理 (direct and partner)
    ///
    /// `POST /v3/transfer/bill-receipt`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transfer::bill_receipt::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().out_batch_no("plfk2020042013");
    /// let answer = client.v3().transfer().bill_receipt().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rate limits: 20 requests a second for each merchant.
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458946)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/transfer/bill-receipt", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transfer/bill-receipt")
    }
}

/// 转账电子回单申请受理
pub mod post {

    /// 转账电子回单申请受理：请求
    pub struct Request {
        /// 商家批次单号（必填）
        pub out_batch_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商家批次单号（必填）
        pub fn out_batch_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_batch_no = value.into_member();
            self
        }
    }

    /// 转账电子回单申请受理：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商家批次单号
        pub out_batch_no: Option<String>,
        /// 电子回单申请单号
        pub signature_no: Option<String>,
        /// 电子回单状态
        pub signature_status: Option<String>,
        /// 电子回单文件的hash方法
        pub hash_type: Option<String>,
        /// 电子回单文件的hash值
        pub hash_value: Option<String>,
        /// 电子回单文件的下载地址
        pub download_url: Option<String>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 更新时间
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_batch_no: Required "out_batch_no",
        }
        Response {
            0 => out_batch_no: Optional "out_batch_no",
            1 => signature_no: Optional "signature_no",
            2 => signature_status: Optional "signature_status",
            3 => hash_type: Optional "hash_type",
            4 => hash_value: Optional "hash_value",
            5 => download_url: Optional "download_url",
            6 => create_time: Optional "create_time",
            7 => update_time: Optional "update_time",
        }
    }
}
